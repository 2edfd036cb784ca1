import BlockingWork
import Files
package import MovementCore
import Store
import TableFile
import Web

/// `lantoa backup`: database and files in one archive, also while others write.
package struct BackupMaking: Sendable {
  /// Of the archive.
  package var path: String
  package var location: String
  /// The folder of what people attach; nil for `files` beside a database that is a file.
  package var files: String?
  /// Whether a file with that name is replaced.
  package var isReplacing: Bool
  package var language: Language

  package init(
    path: String, location: String, files: String?, isReplacing: Bool, language: Language
  ) {
    self.path = path
    self.location = location
    self.files = files
    self.isReplacing = isReplacing
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let progress = Progress(console: console, language: language)
      let begun = ContinuousClock.now
      let open = try OpenStore(location, files: files, access: .readOnly, longest: .long)
      defer { open.close() }
      let folder = try await existingFolder(of: open)
      let queue = WorkQueue(label: "lantoa.backup", atOnce: 1)
      let file = try BackupFile(path, replacing: isReplacing)
      let manifest = try await progress.clearing {
        try await make(file, from: open.store, folder, queue) { progress.show($0) }
      }
      let seconds = max(0.001, (ContinuousClock.now - begun) / .seconds(1))
      let size = manifest.database.size + manifest.files.bytes
      let rate = fileSize(Int(Double(size) / seconds), language) + "/s"
      var output = console.output
      output.append(
        Phrase(
          vi: "Đã sao lưu và đọc lại đầy đủ: \(path) (\(fileSize(file.size, language)), \(rate))",
          en: "Backed up, and read again in full: \(path) (\(fileSize(file.size, language)), "
            + "\(rate))")[language] + "\n")
      for line in BackupWords.lines(manifest, language) { output.append(line + "\n") }
      try output.flush()
      guard let missing = BackupWords.unreadable(manifest.files) else { return .success }
      console.say(missing[language])
      return .problems
    }
  }

  /// Nil if there is none, and no file is known that could lie in it.
  private func existingFolder(of open: OpenStore) async throws -> FileFolder? {
    guard let path = open.filesFolder else { throw FilesFolderProblem.notNamed }
    guard let folder = try? FileFolder(existing: path) else {
      guard files == nil, try await open.store.files(after: nil, atMost: 1).isEmpty else {
        throw BackupProblem.noFolder(path)
      }
      return nil
    }
    if let mark = try FileFolder.mark(in: path), try await open.store.isUpToDate(),
      try await open.store.filesFolder().mark != mark
    {
      throw FilesFolderProblem.foreign(path: path)
    }
    return folder
  }

  private func make(
    _ file: BackupFile, from store: MovementStore, _ folder: FileFolder?, _ queue: WorkQueue,
    progress: @escaping @Sendable (Phrase) -> Void
  ) async throws -> BackupManifest {
    let work = try WorkFolder(in: BackupSystem.parent(of: path))
    let manifest = try await BackupWriter(
      source: store, folder: folder, queue: queue, now: WallClock.instant(), progress: progress
    ).write(to: file, in: work)
    work.removeDatabase(BackupFormat.databaseName)
    progress(BackupWords.checking)
    let read = try await BackupReader(file, queue: queue).check(in: work)
    guard read == manifest else { throw BackupProblem.damaged(part: BackupFormat.manifestName) }
    try await queue.run { try file.publish() }
    return manifest
  }
}
