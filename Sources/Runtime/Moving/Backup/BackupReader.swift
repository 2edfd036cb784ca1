import Archive
import BlockingWork
import Files
import Glibc
import Secrets
import Store

/// Reads a backup from its beginning to its end and believes nothing of it: every part has to be one
/// that belongs there, in its place, with the size and the hash that others give it.
struct BackupReader {
  let path: String
  let queue: WorkQueue
  /// An open archive; the reading begins anew with each call.
  private let file: OpenArchive

  init(_ path: String, queue: WorkQueue) throws {
    self.path = path
    self.queue = queue
    file = try OpenArchive(path)
  }

  /// One that is being written, for the look at what was written.
  init(_ written: BackupFile, queue: WorkQueue) throws {
    path = written.path
    self.queue = queue
    file = try OpenArchive(sharing: written.descriptor, path: written.path)
  }

  /// Looks at everything. The database is unpacked for that and stays in the working folder, under
  /// ``BackupFormat/databaseName``.
  func check(in work: WorkFolder) async throws -> BackupManifest {
    let database = work.path(BackupFormat.databaseName)
    return try await walk(database) { parts in
      try parts.unpack(to: database)
    } eachFile: { parts, record in
      try parts.digest(size: record.size) { _ in } == record.hash
    }
  }

  /// Puts the files into a folder, after ``check(in:)``; the archive is held against everything once
  /// more, for it may have been changed in between.
  ///
  /// - Parameter progress: Is told how many files are there.
  func store(
    in folder: FileFolder, _ work: WorkFolder, progress: @escaping @Sendable (Int) -> Void
  ) async throws -> BackupManifest {
    let database = work.path(BackupFormat.databaseName)
    var count = 0
    return try await walk(database) { parts in
      try parts.digestOfDatabase()
    } eachFile: { parts, record in
      let upload = try folder.receive(limit: record.size)
      guard try parts.digest(size: record.size, { try upload.write($0) }) == record.hash else {
        return false
      }
      try upload.finish(as: record.hash)
      return true
    } afterFile: {
      count += 1
      if count.isMultiple(of: 100) { progress(count) }
    }
  }

  /// - Parameters:
  ///   - database: Where the database lies when `takeDatabase` is done.
  ///   - takeDatabase: Gives the size and hash of the part.
  ///   - eachFile: Gives whether the part is what its name says.
  private func walk(
    _ database: String,
    takeDatabase: @escaping @Sendable (PartReader) throws -> (size: Int, sha256: String),
    eachFile: @escaping @Sendable (PartReader, FileRecord) throws -> Bool,
    afterFile: () -> Void = {}
  ) async throws -> BackupManifest {
    let (parts, part) = try await queue.run { [file, path] in
      let parts = try PartReader(try file.begin(), path: path)
      return (parts, try takeDatabase(parts))
    }
    // What is no database, or another program's, is found here.
    let open = try OpenStore(database, access: .readOnly)
    defer { open.close() }
    _ = try await open.store.version()
    var files = BackupManifest.Files()
    var list = FileList(open.store)
    var expected = try await list.next()
    while let entry = try await queue.run({ try parts.nextFile() }) {
      // What the database names and the archive passes over is missing.
      while let record = expected, record.hash < entry.hash {
        files.unreadable.append(record.hash)
        expected = try await list.next()
      }
      guard let record = expected, record.hash == entry.hash else {
        throw BackupProblem.foreignPart(BackupFormat.filesFolder + entry.hash)
      }
      guard record.size == entry.size else { throw BackupProblem.damaged(part: record.hash) }
      if try await queue.run({ try BackupSystem.translating { try eachFile(parts, record) } }) {
        files.count += 1
        files.bytes += record.size
      } else {
        files.unreadable.append(record.hash)
      }
      afterFile()
      expected = try await list.next()
    }
    while let record = expected {
      files.unreadable.append(record.hash)
      expected = try await list.next()
    }
    let manifest = try await queue.run { try parts.manifest() }
    guard manifest.files == files else { throw BackupProblem.damaged(part: "files") }
    guard manifest.database.size == part.size, manifest.database.sha256 == part.sha256,
      manifest.database.summary == (try await open.store.summary())
    else { throw BackupProblem.damaged(part: BackupFormat.databaseName) }
    return manifest
  }
}
