import MovementCore
import SQL
import SQLite
import Store
import Testing

/// The list of tables that a copy takes, against the schema as it is.
@Suite("Tables of a copy")
struct StoredTableTests {
  private func withSchema<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value {
    let database = try SQLiteDatabase.inMemory()
    try await Migrator(Migrations.all).migrate(database, at: TestStore.instant.description)
    return try await database.read(body)
  }

  @Test("Every table of the schema is either copied or said to be left, once")
  func complete() async throws {
    let tables = try await withSchema { try $0.tables().map(\.name) }
    let listed = StoredTables.copied.map(\.name) + StoredTables.left
    #expect(listed.sorted() == tables.sorted())
  }

  @Test("Rows are read in the order of the primary key", arguments: StoredTables.copied)
  func keys(table: StoredTable) async throws {
    let key = try await withSchema { transaction in
      try transaction.map(
        "SELECT name FROM pragma_table_info(\(table.name)) WHERE pk > 0 ORDER BY pk"
      ) { try $0["name"] as String }
    }
    #expect(table.key == key)
  }

  @Test("A table stands after those that it refers to", arguments: StoredTables.copied)
  func order(table: StoredTable) async throws {
    let parents = try await withSchema { transaction in
      try transaction.map(
        "SELECT DISTINCT \"table\" AS parent FROM pragma_foreign_key_list(\(table.name))"
      ) { try $0["parent"] as String }
    }
    let names = StoredTables.copied.map(\.name)
    let place = try #require(names.firstIndex(of: table.name))
    #expect(Set(parents).subtracting([table.name]).isSubset(of: names[..<place]))
  }
}
