import Archive
import BlockingWork
import Files
import MovementCore
import SQL
import Secrets
import Store

/// Makes the archive of a backup: first a copy of the database as it is in one moment, then the files
/// that this copy names. Others may write meanwhile.
///
/// Nothing is removed from the folder of files from before that moment until the last file was read
/// (`FolderHold`): otherwise housekeeping could take one that the copy still names.
struct BackupWriter {
  let source: MovementStore
  /// Nil if there is no such folder.
  let folder: FileFolder?
  let queue: WorkQueue
  let now: Instant
  /// Is told of what is being done.
  let progress: @Sendable (Phrase) -> Void

  /// - Parameters:
  ///   - file: Open, and empty.
  ///   - work: Where the copy of the database lies meanwhile.
  func write(to file: BackupFile, in work: WorkFolder) async throws -> BackupManifest {
    let hold = try await queue.run { [folder] in
      try BackupSystem.translating { try folder?.hold() }
    }
    defer { withExtendedLifetime(hold) {} }
    let path = work.path(BackupFormat.databaseName)
    let summary = try await copy(to: path)
    let parts = PartWriter(
      archive: try ArchiveWriter(file: file.descriptor), time: now.secondsSince1970)
    progress(Phrase(vi: "Đang ghi bản sao lưu…", en: "Writing the backup…"))
    let database = try await queue.run {
      try parts.write(BackupFormat.headName, Array(BackupFormat.head.utf8))
      return try parts.write(BackupFormat.databaseName, fileAt: path)
    }
    let copy = try OpenStore(path, access: .readOnly)
    defer { copy.close() }
    let manifest = BackupManifest(
      program: ProgramVersion.current, madeAt: now.description,
      database: .init(
        size: database.size, sha256: database.sha256, engine: source.engine.rawValue,
        summary: summary,
        lastChange: try await copy.store.isUpToDate() ? try await copy.store.lastChange() : nil),
      files: try await writeFiles(of: copy.store, parts))
    let json = try manifest.json()
    try await queue.run {
      try parts.write(BackupFormat.manifestName, json)
      try parts.write(
        BackupFormat.digestName,
        Array(BackupFormat.digestLine(Digest.sha256(json).hexadecimal).utf8))
      try BackupSystem.translating { try parts.archive.close() }
    }
    return manifest
  }

  private func copy(to path: String) async throws -> DatabaseSummary {
    let copy = try OpenStore(path, access: .readWrite)
    defer { copy.close() }
    return try await source.copy(into: copy.store) { progress(CopyWords.progress($0)) }
  }

  private func writeFiles(
    of store: MovementStore, _ parts: PartWriter
  ) async throws -> BackupManifest.Files {
    var files = BackupManifest.Files()
    var list = FileList(store)
    while let record = try await list.next() {
      let isWhole = try await queue.run { [folder] in
        try folder.map { try parts.write(record, from: $0) } ?? false
      }
      if isWhole {
        files.count += 1
        files.bytes += record.size
        if files.count.isMultiple(of: 100) { progress(BackupWords.files(files.count)) }
      } else {
        files.unreadable.append(record.hash)
      }
    }
    return files
  }
}
