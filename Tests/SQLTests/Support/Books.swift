import SQL
import TestDatabases
import Testing

/// A table to try things with, in the database of the test that is running.
enum Books {
  @TaskLocal static var place: TestDatabase?

  /// Each time another program's, as it were.
  static func open(waiting: Duration = .seconds(300)) throws -> any Database {
    try #require(place).open(waiting: waiting)
  }

  static func openToRead() throws -> any Database { try #require(place).openToRead() }

  static func create() async throws -> any Database {
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

  static func add(_ title: String, to database: any Database) async throws {
    try await database.write(named: "add") { transaction in
      try transaction.run("INSERT INTO book (title) VALUES (\(title))")
    }
  }

  static func titles(_ database: any Database) async throws -> [String] {
    try await database.read { try titles($0) }
  }

  static func titles(_ transaction: any ReadTransaction) throws -> [String] {
    try transaction.map("SELECT title FROM book ORDER BY title") { try $0["title"] }
  }
}

struct Mistake: Error, Equatable {}

struct EmptyDatabaseTrait: TestTrait, SuiteTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let place = try await TestDatabase.make(.none)
    try await Books.$place.withValue(place, operation: function)
  }
}

extension Trait where Self == EmptyDatabaseTrait {
  /// Gives each test (each case of a parameterised one) a database of its own.
  static var emptyDatabase: Self { Self() }
}
