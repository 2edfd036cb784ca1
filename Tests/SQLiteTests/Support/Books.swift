import SQL
import SQLite

/// A table to try things with.
enum Books {
  static func open(
    _ access: SQLiteDatabase.Access = .readWrite, busyTimeout: Duration = .seconds(10)
  ) throws -> SQLiteDatabase {
    try SQLiteDatabase.open(
      path: ScratchFolder.file(), access: access, busyTimeout: busyTimeout)
  }

  static func create() async throws -> SQLiteDatabase {
    let database = try open()
    try await database.write(named: "create") { transaction in
      try transaction.run("CREATE TABLE author (name TEXT NOT NULL PRIMARY KEY)")
      try transaction.run(
        """
        CREATE TABLE book (
          title TEXT NOT NULL UNIQUE, author TEXT REFERENCES author (name),
          pages BIGINT CHECK (pages > 0))
        """)
    }
    return database
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

  static func pragma(_ name: String, _ transaction: any ReadTransaction) throws -> SQLValue {
    let row = try transaction.first(Statement(text: "SELECT * FROM pragma_\(name)"))
    return try row?[name == "busy_timeout" ? "timeout" : name] ?? .null
  }
}

struct Mistake: Error, Equatable {}
