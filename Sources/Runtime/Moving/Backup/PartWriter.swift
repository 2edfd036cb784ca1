import Archive
import Files
import Glibc
import Secrets
import Store

/// Writes the parts of a backup. Its calls wait for the disk.
struct PartWriter: Sendable {
  let archive: ArchiveWriter
  /// Of all parts, seconds since 1970.
  let time: Int64

  private static let pieceSize = 1 << 20

  /// A part that is in memory as a whole.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    try BackupSystem.translating {
      try archive.begin(name, size: bytes.count, time: time)
      try archive.write(bytes)
    }
  }

  /// A file of the disk.
  /// - Returns: How many bytes it has, and their SHA-256 in hexadecimal.
  func write(_ name: String, fileAt path: String) throws -> (size: Int, sha256: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw BackupSystem.problem }
    defer { close(file) }
    guard let size = FileStatus(of: file)?.size else { throw BackupSystem.problem }
    var hash = SHA256Stream()
    try BackupSystem.translating { try archive.begin(name, size: size, time: time) }
    var offset = 0
    while offset < size {
      let piece = [UInt8](unsafeUninitializedCapacity: min(Self.pieceSize, size - offset)) {
        $1 = max(0, pread(file, $0.baseAddress, $0.count, off_t(offset)))
      }
      guard !piece.isEmpty else { throw BackupSystem.problem }
      hash.update(piece)
      try BackupSystem.translating { try archive.write(piece) }
      offset += piece.count
    }
    return (size, hash.finish().hexadecimal)
  }

  /// A content of the folder of files.
  /// - Returns: Whether it was there and is what its name says. If only the second is not so, it lies
  ///   in the archive all the same, and whoever reads the archive will notice.
  func write(_ record: FileRecord, from folder: FileFolder) throws -> Bool {
    guard let file = try? folder.open(record.hash), file.size == record.size else { return false }
    var hash = SHA256Stream()
    try BackupSystem.translating {
      try archive.begin(BackupFormat.filesFolder + record.hash, size: record.size, time: time)
    }
    var offset = 0
    while offset < record.size {
      let count = min(Self.pieceSize, record.size - offset)
      // A disk that cannot read it: the part is filled up, and counts as unreadable.
      var piece = (try? file.read(at: offset, count: count)) ?? []
      if piece.count < count { piece += [UInt8](repeating: 0, count: count - piece.count) }
      hash.update(piece)
      try BackupSystem.translating { try archive.write(piece) }
      offset += count
    }
    return hash.finish().hexadecimal == record.hash
  }
}
