import Files
import Glibc

/// The file of a backup while it is written, under a name of its own; it gets the name that was asked
/// for once it is whole and on the disk. If that does not come about, it goes.
final class BackupFile: Sendable {
  let path: String
  let descriptor: Int32
  private let partial: String
  private let isReplacing: Bool

  /// - Parameter isReplacing: Whether a file that is there may be replaced.
  /// - Throws: ``BackupProblem``.
  init(_ path: String, replacing isReplacing: Bool) throws {
    self.path = path
    self.isReplacing = isReplacing
    partial = path + ".partial"
    guard isReplacing || !BackupSystem.exists(path) else { throw BackupProblem.exists(path) }
    let file = open(partial, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      throw BackupProblem.cannotOpen(partial, reason: BackupSystem.reason)
    }
    // What a program that was killed has left is overwritten; what one is writing is locked. The
    // name may have gone to a finished backup between the two calls.
    guard flock(file, LOCK_EX | LOCK_NB) == 0, Self.isSame(file, partial),
      fchmod(file, 0o600) == 0, ftruncate(file, 0) == 0
    else {
      close(file)
      throw BackupProblem.inUse(path)
    }
    descriptor = file
  }

  deinit {
    // After ``publish()`` another's file may bear the name.
    if Self.isSame(descriptor, partial) { unlink(partial) }
    close(descriptor)
  }

  /// Gives the file its name. When this returns, both are on the disk.
  func publish() throws {
    guard fsync(descriptor) == 0 else { throw BackupSystem.problem }
    guard isReplacing || !BackupSystem.exists(path) else { throw BackupProblem.exists(path) }
    guard rename(partial, path) == 0 else { throw BackupSystem.problem }
    try BackupSystem.syncFolder(of: path)
  }

  /// In bytes.
  var size: Int {
    FileStatus(of: descriptor)?.size ?? 0
  }

  private static func isSame(_ file: Int32, _ path: String) -> Bool {
    guard let open = FileStatus(of: file) else { return false }
    return open.identity == FileStatus(at: path)?.identity
  }
}
