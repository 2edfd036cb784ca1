import Archive
import Files
import Glibc
import SQL

/// What backup and restore ask of the system besides.
enum BackupSystem {
  /// The words for the last call that failed.
  static var reason: String { String(cString: strerror(errno)) }

  /// The problem that the last call failed with.
  static var problem: any Error {
    [ENOSPC, EDQUOT, EFBIG].contains(errno) ? SQLError.diskFull : BackupProblem.system(reason)
  }

  /// How many bytes one may write on the disk of a folder.
  static func room(in folder: String) throws -> Int {
    try translating { try FileStatus.room(in: folder) }
  }

  /// Waits until the names in the folder of a file are on the disk.
  static func syncFolder(of path: String) throws {
    let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw problem }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw problem }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func exists(_ path: String) -> Bool {
    FileStatus(at: path) != nil
  }

  /// Runs `work`; what the lower layers throw comes out in words for people.
  static func translating<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch ArchiveProblem.diskFull {
      throw SQLError.diskFull
    } catch ArchiveProblem.failed(let detail) {
      throw BackupProblem.system(detail)
    } catch FileProblem.diskFull {
      throw SQLError.diskFull
    } catch FileProblem.system(let call, let code) {
      throw BackupProblem.system(call + ": " + String(cString: strerror(code)))
    }
  }
}
