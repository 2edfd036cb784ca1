import Archive
import Glibc
import SQL
import Secrets
import Synchronization

/// Reads the parts of a backup, each in its turn. Its calls wait for the disk.
final class PartReader: Sendable {
  private let archive: ArchiveReader

  private static let pieceSize = 1 << 20
  /// More than a manifest with a hundred thousand unreadable files.
  private static let longestManifest = 1 << 24

  /// Reads the first part.
  /// - Throws: ``BackupProblem/notABackup(_:)`` if it is another kind of archive, or none at all.
  init(_ archive: ArchiveReader, path: String) throws {
    self.archive = archive
    let first: ArchiveEntry?
    do {
      first = try archive.next()
    } catch {
      throw BackupProblem.notABackup(path)
    }
    guard let first, first.name == BackupFormat.headName, first.isPlainFile, first.size < 1_000
    else { throw BackupProblem.notABackup(path) }
    let text = String(decoding: try all(of: first), as: UTF8.self)
    guard text != BackupFormat.head else { return }
    // A newer format says so in its first line.
    let number = text.split(separator: "\n").first.flatMap {
      $0.hasPrefix(BackupFormat.headStart) ? Int($0.dropFirst(BackupFormat.headStart.count)) : nil
    }
    guard let number, number > BackupFormat.number else {
      throw BackupProblem.damaged(part: BackupFormat.headName)
    }
    throw BackupProblem.newerFormat
  }

  /// Writes the database to a new file.
  /// - Returns: How many bytes it has, and their SHA-256 in hexadecimal.
  func unpack(to path: String) throws -> (size: Int, sha256: String) {
    let entry = try part(BackupFormat.databaseName)
    let folder = BackupSystem.parent(of: path)
    let room = try BackupSystem.room(in: folder)
    guard entry.size <= room else {
      throw BackupProblem.noRoom(folder: folder, needed: entry.size, available: room)
    }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw BackupSystem.problem }
    defer { close(file) }
    let sha256 = try digest(of: entry) { piece in
      var start = 0
      while start < piece.count {
        let written = piece[start...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        guard written > 0 else { throw BackupSystem.problem }
        start += written
      }
    }
    return (entry.size, sha256)
  }

  /// As ``unpack(to:)``, without writing.
  func digestOfDatabase() throws -> (size: Int, sha256: String) {
    let entry = try part(BackupFormat.databaseName)
    return (entry.size, try digest(of: entry) { _ in })
  }

  /// The next part if it is a file that people attached; nil if it is the manifest.
  func nextFile() throws -> (hash: String, size: Int)? {
    let entry = try part()
    guard entry.name != BackupFormat.manifestName else {
      try check(entry)
      manifestSize.withLock { $0 = entry.size }
      return nil
    }
    let hash = entry.name.dropFirst(BackupFormat.filesFolder.count)
    guard entry.name.hasPrefix(BackupFormat.filesFolder), hash.utf8.count == 64,
      hash.utf8.allSatisfy(Hexadecimal.isDigit)
    else { throw BackupProblem.foreignPart(entry.name) }
    try check(entry)
    return (String(hash), entry.size)
  }

  /// The SHA-256 of the part that is being read, which has so many bytes.
  func digest(size: Int, _ body: ([UInt8]) throws -> Void) throws -> String {
    try digest(of: ArchiveEntry(name: "files", size: size, isPlainFile: true), body)
  }

  /// The manifest, whose turn it is, and that it is the last part but one.
  func manifest() throws -> BackupManifest {
    let name = BackupFormat.manifestName
    let json = try all(
      of: ArchiveEntry(name: name, size: manifestSize.withLock { $0 }, isPlainFile: true))
    let line = try all(of: try part(BackupFormat.digestName))
    let sha256 = Digest.sha256(json).hexadecimal
    guard line == Array(BackupFormat.digestLine(sha256).utf8),
      let manifest = BackupManifest(json: json), manifest.format == BackupFormat.number
    else { throw BackupProblem.damaged(part: name) }
    if let more = try next() { throw BackupProblem.foreignPart(more.name) }
    return manifest
  }

  // MARK: - Parts

  private let manifestSize = Mutex(0)

  private func next() throws -> ArchiveEntry? {
    do {
      return try archive.next()
    } catch ArchiveProblem.damaged {
      throw BackupProblem.damaged(part: "?")
    }
  }

  private func part() throws -> ArchiveEntry {
    guard let entry = try next() else { throw BackupProblem.damaged(part: "?") }
    return entry
  }

  private func part(_ name: String) throws -> ArchiveEntry {
    let entry = try part()
    guard entry.name == name else { throw BackupProblem.foreignPart(entry.name) }
    try check(entry)
    return entry
  }

  private func check(_ entry: ArchiveEntry) throws {
    guard entry.isPlainFile, entry.size >= 0 else { throw BackupProblem.foreignPart(entry.name) }
  }

  private func all(of entry: ArchiveEntry) throws -> [UInt8] {
    guard entry.size <= Self.longestManifest else { throw BackupProblem.damaged(part: entry.name) }
    var bytes: [UInt8] = []
    _ = try digest(of: entry) { bytes += $0 }
    return bytes
  }

  /// Reads a part to its end; it has to have the size that was declared.
  private func digest(of entry: ArchiveEntry, _ body: ([UInt8]) throws -> Void) throws -> String {
    var (hash, size) = (SHA256Stream(), 0)
    while true {
      let piece: [UInt8]
      do {
        piece = try archive.read(atMost: Self.pieceSize)
      } catch ArchiveProblem.damaged {
        throw BackupProblem.damaged(part: entry.name)
      }
      guard !piece.isEmpty else { break }
      size += piece.count
      guard size <= entry.size else { throw BackupProblem.damaged(part: entry.name) }
      hash.update(piece)
      try body(piece)
    }
    guard size == entry.size else { throw BackupProblem.damaged(part: entry.name) }
    return hash.finish().hexadecimal
  }
}
