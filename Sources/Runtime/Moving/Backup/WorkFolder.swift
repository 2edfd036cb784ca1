import Foundation
import Glibc

/// A folder for what is only needed for a while, for its owner only; it goes with the value.
final class WorkFolder: Sendable {
  private let path: String

  /// - Parameter folder: On whose disk it is made.
  init(in folder: String) throws {
    var template = Array((folder + "/.lantoa-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw BackupSystem.problem }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  /// Removes a database that lies in it.
  func removeDatabase(_ name: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path(name) + ending) }
  }
}
