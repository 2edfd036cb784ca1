import MovementCore
import SQL
import Store
import TestDatabases
import Testing

@Suite("Schema", .testStore)
struct SchemaTests {
  /// FNV-1a over the UTF-8 of the texts, each ended by a zero.
  private func fingerprint(_ migration: Migration) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in [migration.name] + migration.statements {
      for byte in Array(text.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  @Test("A step that was shipped is never edited: what has to change gets a step of its own")
  func pinnedTexts() {
    #expect(Migrations.all.map(\.number) == [1, 2, 3, 4, 5])
    #expect(
      Migrations.all.map(fingerprint) == [
        4_840_937_323_470_456_128, 14_771_909_605_233_439_214,
        6_400_473_808_040_633_928, 720_974_957_246_328_011,
        10_142_039_537_106_342_070,
      ])
  }

  @Test("Every step can be taken by a database that stands at the step before")
  func stepByStep() async throws {
    let place = try await TestDatabase.make(.none)
    let database = try place.open()
    for count in 1...Migrations.all.count {
      let migrator = Migrator(Array(Migrations.all.prefix(count)))
      #expect(try await migrator.migrate(database, at: TestStore.instant.description) == [count])
    }
    try await TestStore.store(on: database).checkVersion()
  }

  @Test("What was written before there were accounts and digests is there after the step")
  func dataOfTheFirstStep() async throws {
    let place = try await TestDatabase.make(.none)
    let database = try place.open()
    try await Migrator(Array(Migrations.all.prefix(1))).migrate(
      database, at: TestStore.instant.description)
    try await database.write(named: "test") { transaction in
      for statement in [
        "INSERT INTO movement VALUES (1, '182-KH/QU')", "INSERT INTO obligation VALUES (1, 'a')",
        "INSERT INTO unit (id, position) VALUES ('da-kao', 1)",
        "INSERT INTO deliverable VALUES (1, 'd', 'da-kao', 'a', 1, '2019-03-01', 'returned', 2)",
        """
        INSERT INTO change VALUES
          (1, '2019-01-04T02:30:00Z', 'lantoa load', 'loadMovement', 'deliverable', 'd', 1, NULL,
           '{"amount":2,"due":1,"id":"d","obligation":"a","status":"returned",\
        "submitted":"2019-03-01","unit":"da-kao"}', NULL)
        """,
      ] {
        _ = try transaction.run(Statement(text: statement))
      }
    }
    let store = TestStore.store(on: database)
    #expect(try await store.migrate() == Array(2...Migrations.all.count))
    let entry = try #require(try await store.deliverable(movement: MovementID(1), id: "d"))
    #expect(
      entry.deliverable
        == Samples.deliverable(
          "d", obligation: "a", due: 1, submitted: "2019-03-01", status: .returned, amount: 2))
    #expect(entry.revision == 0)
    let change = try #require(try await store.changes().changes.first)
    #expect(change.deliverable(.after) == entry.deliverable)
    #expect(change.verify() == .unsealed)
    #expect(change.role == nil)
    #expect(change.position == 1)
  }

  @Test("A database from a newer program is refused")
  func newerDatabase() async throws {
    let test = try testStore()
    let known = Migrations.all.count
    try await test.run(
      """
      INSERT INTO migration (number, name, recorded_at)
      VALUES (\(known + 1), 'future', \(TestStore.instant))
      """)
    let error = MigrationError.newerDatabase(found: known + 1, known: known)
    await #expect(throws: error) { try await test.store.migrate() }
    await #expect(throws: error) { try await test.store.checkVersion() }
  }

  @Test(
    "Keys may not be empty, which PostgreSQL sees to by itself",
    .enabled(if: TestEngine.current == .sqlite))
  func keysAreNotNull() async throws {
    let test = try testStore()
    let nullable = try await test.rows(
      """
      SELECT t.name || '.' || c.name AS found FROM sqlite_master t, pragma_table_info(t.name) c
      WHERE t.type = 'table' AND c.pk > 0 AND c."notnull" = 0
      """
    ) { row in try row["found"] as String }
    #expect(nullable == [])
  }
}
