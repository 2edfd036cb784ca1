import FoundationEssentials
import Glibc

/// What a tool writes to, and what is written for it alone. It goes away with the value.
package final class Workspace: Sendable {
  package let path: String
  /// The folder that the tool may write to.
  package var output: String { path + "/output" }

  /// Makes a new folder, for its owner only, below one that is there.
  /// - Throws: ``PlainFile/Failure``.
  package init(in folder: String) throws {
    var name = Array("\(folder)/XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw PlainFile.Failure(call: "mkdtemp", code: errno) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard mkdir(path + "/output", 0o700) == 0 else {
      throw PlainFile.Failure(call: "mkdir", code: errno)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file beside the output, which a tool may be shown.
  /// - Returns: Where it lies.
  package func write(_ bytes: [UInt8], as name: String) throws -> String {
    try PlainFile.write(bytes, to: "\(path)/\(name)")
    return "\(path)/\(name)"
  }
}
