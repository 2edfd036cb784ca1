import BlockingWork
import Files
package import MovementCore
import SQL
import Store
import TableFile

/// `lantoa restore`: brings a backup into an empty database and an empty folder of files.
package struct BackupRestoring: Sendable {
  /// Of the archive.
  package var path: String
  package var target: String
  /// The folder of what people attach; nil for `files` beside a database that is a file.
  package var files: String?
  package var language: Language

  package init(path: String, target: String, files: String?, language: Language) {
    self.path = path
    self.target = target
    self.files = files
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let progress = Progress(console: console, language: language)
      let manifest: BackupManifest
      let new: NewDatabase
      (manifest, new) = try await progress.clearing { try await restore { progress.show($0) } }
      defer { new.close() }
      var output = console.output
      output.append(
        Phrase(
          vi: "Đã khôi phục và đọc lại đầy đủ; cơ sở dữ liệu và tệp đính kèm giống bản sao lưu:",
          en: "Restored, and read again in full; database and attached files are as in the backup:"
        )[language] + "\n")
      for line in BackupWords.lines(manifest, language) { output.append(line + "\n") }
      let status = try await DatabaseCopying.check(new.store, &output, language)
      try output.flush()
      guard let missing = BackupWords.unreadable(manifest.files) else { return status }
      console.say(missing[language])
      return .problems
    }
  }

  /// Looks at everything first; then the files come back, and the database last, so that it is of use
  /// only with all that it names.
  private func restore(
    progress: @escaping @Sendable (Phrase) -> Void
  ) async throws -> (BackupManifest, NewDatabase) {
    guard let folder = try files ?? DatabaseLocation.parse(target).filesBeside else {
      throw FilesFolderProblem.notNamed
    }
    let queue = WorkQueue(label: "lantoa.restore", atOnce: 1)
    let reader = try BackupReader(path, queue: queue)
    try await NewDatabase.checkEmpty(target)
    let work = try WorkFolder(in: Self.existingParent(of: folder))
    progress(
      Phrase(vi: "Đang kiểm tra bản sao lưu…", en: "Checking the backup…"))
    let checked = try await reader.check(in: work)
    let copy = try OpenStore(work.path(BackupFormat.databaseName), access: .readOnly)
    defer { copy.close() }
    try await RestoredFolder(path: folder).check(against: copy.store, needed: checked.files.bytes)
    let kept = try await queue.run { try FileFolder(path: folder) }
    let stored = try await reader.store(in: kept, work) { progress(BackupWords.files($0)) }
    guard stored == checked else { throw BackupProblem.damaged(part: BackupFormat.manifestName) }
    let new = try await NewDatabase(target)
    do {
      try await copy.store.copy(into: new.store) { progress(CopyWords.progress($0)) }
    } catch {
      new.discard()
      throw error
    }
    // The folder gets the mark by which its database knows it.
    if try await new.store.isUpToDate(), let mark = try await new.store.filesFolder().mark {
      try await queue.run { try BackupSystem.translating { try kept.mark(mark) } }
    }
    return (checked, new)
  }

  private static func existingParent(of path: String) -> String {
    var folder = BackupSystem.parent(of: path)
    while folder.count > 1, !BackupSystem.exists(folder) {
      folder = BackupSystem.parent(of: folder)
    }
    return folder
  }
}
