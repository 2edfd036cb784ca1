import Foundation
package import SQL

/// The engine that the tests of this process run on.
package enum TestEngine {
  /// SQLite, unless the environment's `LANTOA_TEST_ENGINE` names another one.
  package static let current: Engine = {
    let name = ProcessInfo.processInfo.environment["LANTOA_TEST_ENGINE"] ?? ""
    return Engine(rawValue: name) ?? .sqlite
  }()

  /// Databases are a server's, not files.
  package static var isServer: Bool { current == .postgres }
}
