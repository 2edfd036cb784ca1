import Foundation

/// The server's programs, as Debian's package brings them, and who may run them.
struct PostgresPrograms {
  let folder: String
  /// What stands before a command. The server refuses to run as root; then the user that the
  /// package made runs it.
  let prefix: [String]

  static let user = "postgres"

  /// The newest version that is installed.
  static func find() throws -> PostgresPrograms {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let newest = versions.compactMap(Int.init).sorted().last { version in
      version >= 15
        && FileManager.default.isExecutableFile(atPath: "\(root)/\(version)/bin/initdb")
    }
    guard let newest else {
      throw ServerProblem(
        "PostgreSQL 15 or newer is not installed (\(root)/…/bin): run `Scripts/install test`")
    }
    return PostgresPrograms(
      folder: "\(root)/\(newest)/bin",
      prefix: geteuid() == 0
        ? ["/usr/bin/setpriv", "--reuid", user, "--regid", user, "--init-groups", "--"] : [])
  }

  func command(_ program: String, _ arguments: [String]) -> [String] {
    prefix + ["\(folder)/\(program)"] + arguments
  }

  /// Runs a command to its end; what it says is part of the problem if it fails.
  static func run(_ command: [String]) throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: command.first ?? "")
    process.arguments = Array(command.dropFirst())
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let words = String(decoding: said, as: UTF8.self)
      throw ServerProblem("\(command.joined(separator: " ")): \(words)")
    }
  }
}

package struct ServerProblem: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
