import Foundation
import Postgres
import PostgresServer
package import SQL
import SQLite

/// A database of a test's own, on the engine that the run is for, and a folder beside it. Both go
/// with the value.
package final class TestDatabase: Sendable {
  /// As `--database` takes it.
  package let location: String
  /// The path of a folder that is there, and empty but for SQLite's file.
  package let folder: String
  /// The database on the server, and the server that lent it.
  private let borrowed: (name: String, server: PostgresServer)?

  package enum Tables: Sendable {
    /// It is empty.
    case none
    /// It has the tables of this version of the program, without rows.
    case migrated
  }

  package static func make(_ tables: Tables = .migrated) async throws -> TestDatabase {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    switch TestEngine.current {
    case .sqlite:
      let path = folder + "/test.db"
      if tables == .migrated { try await Template.copy(to: path) }
      return TestDatabase(location: path, folder: folder, borrowed: nil)
    case .postgres:
      let server = try await PostgresServer.shared()
      let name = try await server.borrowDatabase(
        like: tables == .migrated ? Template.onServer() : "template0")
      return TestDatabase(
        location: server.address(of: name), folder: folder, borrowed: (name, server))
    }
  }

  private init(
    location: String, folder: String, borrowed: (name: String, server: PostgresServer)?
  ) {
    self.location = location
    self.folder = folder
    self.borrowed = borrowed
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
    if let borrowed { Task { await borrowed.server.returnDatabase(borrowed.name) } }
  }

  /// Opens it: each time as another program would.
  ///
  /// - Parameter waiting: How long others are waited for; long, because a busy machine is no reason
  ///   to give up.
  package func open(waiting: Duration = .seconds(300)) throws -> any Database {
    try Self.open(location, isReadOnly: false, waiting: waiting)
  }

  package func openToRead() throws -> any Database {
    try Self.open(location, isReadOnly: true, waiting: .seconds(300))
  }

  static func open(
    _ location: String, isReadOnly: Bool, waiting: Duration
  ) throws -> any Database {
    switch try DatabaseLocation.parse(location) {
    case .sqlite(let path):
      return try SQLiteDatabase.open(
        path: path, access: isReadOnly ? .readOnly : .readWrite, busyTimeout: waiting)
    case .postgres(let address):
      var limits = PostgresLimits()
      // A server has connections for so many tests at a time.
      limits.readers = 4
      (limits.waiting, limits.transaction, limits.connecting) = (
        waiting, .seconds(300), .seconds(60)
      )
      return try PostgresDatabase.open(
        address, access: isReadOnly ? .readOnly : .readWrite, limits: limits)
    }
  }
}
