import Archive
import Files
import Glibc

/// The file of a backup, open for reading.
final class OpenArchive: Sendable {
  private let file: Int32
  private let path: String

  /// - Throws: ``BackupProblem``.
  init(_ path: String) throws {
    self.path = path
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw BackupProblem.cannotOpen(path, reason: BackupSystem.reason)
    }
    guard FileStatus(of: file)?.isPlainFile == true else { throw BackupProblem.notABackup(path) }
  }

  /// A file that is open already.
  init(sharing descriptor: Int32, path: String) throws {
    self.path = path
    file = dup(descriptor)
    guard file >= 0 else { throw BackupSystem.problem }
  }

  // Also after an error of an initialiser: the file is open then.
  deinit { close(file) }

  /// From its beginning.
  func begin() throws -> ArchiveReader {
    guard lseek(file, 0, SEEK_SET) == 0 else { throw BackupSystem.problem }
    do {
      return try ArchiveReader(file: file)
    } catch ArchiveProblem.damaged {
      throw BackupProblem.notABackup(path)
    }
  }
}
