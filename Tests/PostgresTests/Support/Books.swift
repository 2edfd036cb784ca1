import Postgres
import SQL

/// A table to try things with.
enum Books {
  static func open(
    _ access: PostgresDatabase.Access = .readWrite,
    _ change: (inout PostgresLimits) -> Void = { _ in }
  ) async throws -> PostgresDatabase {
    var limits = PostgresLimits()
    // So that tests see several writers of one program at a time.
    (limits.readers, limits.writers) = (4, 4)
    // A busy machine is no reason to give up; tests of giving up say when.
    (limits.waiting, limits.transaction, limits.connecting) = (
      .seconds(300), .seconds(300), .seconds(60)
    )
    change(&limits)
    return try PostgresDatabase.open(
      await FreshDatabase.address(), access: access, limits: limits)
  }

  static func create(
    _ change: (inout PostgresLimits) -> Void = { _ in }
  ) async throws -> PostgresDatabase {
    let database = try await open(.readWrite, change)
    try await create(in: database)
    return database
  }

  static func create(in database: some Database) async throws {
    try await database.write(named: "create") { transaction in
      try transaction.run("CREATE TABLE author (name TEXT NOT NULL PRIMARY KEY)")
      try transaction.run(
        """
        CREATE TABLE book (
          title TEXT NOT NULL UNIQUE, author TEXT REFERENCES author (name),
          pages BIGINT CHECK (pages > 0))
        """)
    }
  }

  static func add(_ title: String, to database: some Database) async throws {
    try await database.write(named: "add") { transaction in
      try transaction.run("INSERT INTO book (title) VALUES (\(title))")
    }
  }

  static func titles(_ database: some Database) async throws -> [String] {
    try await database.read { try titles($0) }
  }

  static func titles(_ transaction: any ReadTransaction) throws -> [String] {
    try transaction.map("SELECT title FROM book ORDER BY title") { try $0["title"] }
  }
}

struct Mistake: Error, Equatable {}
