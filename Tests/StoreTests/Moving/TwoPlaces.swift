import Foundation
import MovementCore
import Postgres
import PostgresServer
import SQL
import SQLite
import Store

/// A database with the small movement in it and an empty one, each on an engine of its own.
struct TwoPlaces: Sendable {
  let source: any SQL::Database
  let target: any SQL::Database

  var from: MovementStore { TestStore.store(on: source) }
  var into: MovementStore { TestStore.store(on: target) }

  /// From which engine to which.
  static let ways: [(Engine, Engine)] = Engine.allCases.flatMap { source in
    Engine.allCases.map { (source, $0) }
  }

  static func with(
    _ source: Engine, _ target: Engine, _ body: (TwoPlaces) async throws -> Void
  ) async throws {
    try await open(source) { source in
      try await open(target) { target in
        let places = TwoPlaces(source: source, target: target)
        try await places.from.migrate()
        try await places.from.load(Samples.load())
        try await body(places)
      }
    }
  }

  /// An empty database.
  static func open(
    _ engine: Engine, _ body: (any SQL::Database) async throws -> Void
  ) async throws {
    switch engine {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let database = try SQLiteDatabase.open(path: folder.path + "/test.db")
      try await body(database)
      try database.close()
    case .postgres:
      let server = try await PostgresServer.shared()
      try await server.withDatabase { name in
        var limits = PostgresLimits()
        (limits.waiting, limits.connecting) = (.seconds(300), .seconds(60))
        let database = try PostgresDatabase.open(server.address(of: name), limits: limits)
        try await body(database)
        try database.close()
      }
    }
  }
}

/// Every row of every table that a copy takes, read in another way than the copy reads.
func everyRow(of database: any SQL::Database) async throws -> [String: [[SQLValue]]] {
  try await database.read { transaction in
    var rows: [String: [[SQLValue]]] = [:]
    for table in try transaction.tables() where !StoredTables.left.contains(table.name) {
      let columns = table.columns.sorted()
      let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      rows[table.name] = try transaction.map(
        Statement(text: "SELECT \(names) FROM \"\(table.name)\"")
      ) { row in try columns.map { try row[$0] as SQLValue } }
      .sorted { "\($0)" < "\($1)" }
    }
    return rows
  }
}

/// A database of which one transaction fails, the first time or from then on.
struct FailingDatabase: SQL::Database {
  let base: any SQL::Database
  let fails: @Sendable (_ transaction: String) -> Bool

  var engine: Engine { base.engine }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value { try await base.read(body) }

  func write<Value: Sendable>(
    named name: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Value
  ) async throws -> Value {
    if fails(name) { throw SQLError.diskFull }
    return try await base.write(named: name, body)
  }

  func close() throws { try base.close() }
}
