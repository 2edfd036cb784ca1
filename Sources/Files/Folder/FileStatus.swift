import Glibc

/// What the system says of a file.
package struct FileStatus: Sendable {
  /// Which file it is, whatever names it has.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  package let identity: Identity
  /// In bytes.
  package let size: Int
  /// Whether it is a file, and no folder, link or device.
  package let isPlainFile: Bool

  /// Of an open file; nil if it cannot be said.
  package init?(of descriptor: Int32) {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { return nil }
    self.init(found)
  }

  /// Of what bears a name, a link included; nil if nothing does.
  package init?(at path: String) {
    var found = stat()
    guard lstat(path, &found) == 0 else { return nil }
    self.init(found)
  }

  private init(_ found: stat) {
    identity = Identity(device: UInt64(found.st_dev), number: UInt64(found.st_ino))
    size = Int(found.st_size)
    isPlainFile = found.st_mode & S_IFMT == S_IFREG
  }

  /// How many bytes may still be written on the disk of a folder.
  package static func room(in folder: String) throws(FileProblem) -> Int {
    var found = statvfs()
    try SystemCall.run("statvfs") { statvfs(folder, &found) }
    let (bytes, isMore) = UInt64(found.f_bavail).multipliedReportingOverflow(
      by: UInt64(found.f_frsize))
    return isMore ? .max : Int(clamping: bytes)
  }
}
