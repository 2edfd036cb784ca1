import SQL
import Testing

@Suite("Migrations", .emptyDatabase)
struct MigratorTests {
  private static let one = Migration(
    number: 1, name: "books", statements: ["CREATE TABLE book (title TEXT NOT NULL)"])
  private static let two = Migration(
    number: 2, name: "pages",
    statements: ["ALTER TABLE book ADD COLUMN pages BIGINT", "UPDATE book SET pages = 1"])
  private static let instant = "2019-01-04T02:30:00Z"

  private func record(_ database: any Database) async throws -> [String] {
    try await database.read { transaction in
      try transaction.map("SELECT number, name, recorded_at FROM migration ORDER BY number") {
        row in
        "\(try row["number"] as Int) \(try row["name"] as String) "
          + (try row["recorded_at"] as String)
      }
    }
  }

  @Test("An empty database takes every step, once, and each is on record")
  func fromEmpty() async throws {
    let database = try Books.open()
    let migrator = Migrator([Self.one, Self.two])
    #expect(try await migrator.migrate(database, at: Self.instant) == [1, 2])
    #expect(try await migrator.migrate(database, at: "later") == [])
    #expect(
      try await record(database) == ["1 books \(Self.instant)", "2 pages \(Self.instant)"])
    try await migrator.check(database)
  }

  @Test("A database in use takes the steps that it has not seen")
  func nextStep() async throws {
    let database = try Books.open()
    try await Migrator([Self.one]).migrate(database, at: Self.instant)
    try await Books.add("Số đỏ", to: database)
    let migrator = Migrator([Self.one, Self.two])
    await #expect(throws: MigrationError.olderDatabase(found: 1, known: 2)) {
      try await migrator.check(database)
    }
    #expect(try await migrator.migrate(database, at: Self.instant) == [2])
    #expect(try await Books.titles(database) == ["Số đỏ"])
  }

  @Test("A step that fails leaves the steps before it")
  func failingStep() async throws {
    let database = try Books.open()
    let broken = Migration(
      number: 2, name: "broken", statements: ["CREATE TABLE author (name TEXT)", "nonsense"])
    await #expect(throws: SQLError.self) {
      try await Migrator([Self.one, broken]).migrate(database, at: Self.instant)
    }
    let tables = try await database.read { try $0.tables().map(\.name) }
    #expect(tables == ["book", "migration"])
    #expect(try await Migrator([Self.one, Self.two]).migrate(database, at: Self.instant) == [2])
  }

  @Test("A database from a newer program is refused and left alone")
  func newer() async throws {
    let database = try Books.open()
    try await Migrator([Self.one, Self.two]).migrate(database, at: Self.instant)
    let older = Migrator([Self.one])
    await #expect(throws: MigrationError.newerDatabase(found: 2, known: 1)) {
      try await older.migrate(database, at: Self.instant)
    }
    await #expect(throws: MigrationError.newerDatabase(found: 2, known: 1)) {
      try await older.check(database)
    }
  }

  @Test("The database of another program is refused and left alone")
  func foreign() async throws {
    let database = try await Books.create()
    let migrator = Migrator([Self.one])
    await #expect(throws: MigrationError.foreignDatabase) {
      try await migrator.migrate(database, at: Self.instant)
    }
    await #expect(throws: MigrationError.foreignDatabase) { try await migrator.check(database) }
    #expect(try await database.read { try $0.tables().map(\.name) } == ["author", "book"])
  }

  @Test("An empty database is no database of ours yet")
  func empty() async throws {
    let database = try Books.open()
    await #expect(throws: MigrationError.emptyDatabase) {
      try await Migrator([Self.one]).check(database)
    }
  }

  @Test("A record with a gap is refused")
  func gap() async throws {
    let database = try Books.open()
    let migrator = Migrator([Self.one, Self.two])
    try await migrator.migrate(database, at: Self.instant)
    try await database.write(named: "break") { transaction in
      try transaction.run("DELETE FROM migration WHERE number = 1")
    }
    await #expect(throws: MigrationError.brokenRecord) { try await migrator.check(database) }
  }

  @Test("Several programs may migrate at once: each step happens once")
  func simultaneous() async throws {
    let migrator = Migrator([Self.one, Self.two])
    let databases = try (1...3).map { _ in try Books.open() }
    let ran = try await withThrowingTaskGroup(of: [Int].self) { group in
      for database in databases {
        group.addTask { try await migrator.migrate(database, at: Self.instant) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(ran.sorted() == [1, 2])
  }
}
