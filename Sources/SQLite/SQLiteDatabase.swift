import Foundation
import GRDB
package import SQL

/// A database in one file, or in memory, run by SQLite.
///
/// A file has one writer at a time and readers beside it, each with its own view (WAL). What was
/// committed is on the disk when `write` returns, even if the power fails in the next moment.
package struct SQLiteDatabase: SQL::Database {
  private let connections: any DatabaseWriter
  private let access: Access
  private let path: String

  package enum Access: Sendable {
    /// Creates the file if it is not there; its folder has to be.
    case readWrite
    /// Never creates and never changes anything.
    case readOnly
  }

  /// Opens a file. This waits for the disk: do it at the start, not while serving.
  ///
  /// - Parameter busyTimeout: How long to wait for others who write.
  package static func open(
    path: String, access: Access = .readWrite, busyTimeout: Duration = .seconds(10)
  ) throws -> SQLiteDatabase {
    try DatabaseFile(path: path).check(for: access)
    let deadline = ContinuousClock.now + busyTimeout
    while true {
      do {
        return try SQLiteDatabase(path: path, access: access, busyTimeout: busyTimeout)
      } catch SQLError.busy where ContinuousClock.now < deadline {
        // Two programs that make the same new file a WAL one may get here without having waited.
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// A database that ends with the program.
  package static func inMemory() throws -> SQLiteDatabase {
    try SQLiteDatabase(
      connections: DatabaseQueue(configuration: configuration(busyTimeout: .zero)),
      access: .readWrite, path: ":memory:")
  }

  private init(path: String, access: Access, busyTimeout: Duration) throws {
    let configuration = Self.configuration(busyTimeout: busyTimeout)
    // A name such as `file:x` or `:memory:` means something to SQLite; `./file:x` is a file.
    let file = path.hasPrefix("/") ? path : "./" + path
    let connections = try translatingErrors(path: path) { () -> any DatabaseWriter in
      switch access {
      case .readWrite:
        let pool = try DatabasePool(path: file, configuration: configuration)
        // GRDB's pool has just set this to NORMAL, which loses the last commits when power fails.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
      case .readOnly:
        // Not SQLite's own read-only mode: that leaves -wal and -shm files behind.
        return try DatabaseQueue(path: file, configuration: configuration)
      }
    }
    self.init(connections: connections, access: access, path: path)
  }

  private init(connections: any DatabaseWriter, access: Access, path: String) {
    self.connections = connections
    self.access = access
    self.path = path
  }

  private static func configuration(busyTimeout: Duration) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(busyTimeout / .seconds(1))
    return configuration
  }

  package var engine: Engine { .sqlite }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value {
    try await translatingErrors(path: path) {
      try await connections.read { [path] in
        try body(SQLiteTransaction(connection: $0, path: path))
      }
    }
  }

  @discardableResult
  package func write<Value: Sendable>(
    named name: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Value
  ) async throws -> Value {
    guard access == .readWrite else { throw SQLError.readOnly }
    return try await translatingErrors(path: path) {
      try await connections.write { [path] in
        try body(SQLiteTransaction(connection: $0, path: path))
      }
    }
  }

  package func close() throws {
    try translatingErrors(path: path) {
      // GRDB ends the writer before the readers, and only the last one to leave folds the log into
      // the file: without this, a copy of the file alone would lack what was written.
      (connections as? DatabasePool)?.invalidateReadOnlyConnections()
      try connections.close()
    }
  }
}
