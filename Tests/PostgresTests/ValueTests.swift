import Postgres
import SQL
import Testing

@Suite("Values on PostgreSQL", .freshDatabase)
struct ValueTests {
  @Test(
    "What SQLite has no type for comes as one that it has",
    arguments: [
      ("SELECT 1 = 1 AS value", SQLValue.integer(1)), ("SELECT 1 = 2 AS value", .integer(0)),
      ("SELECT NULL IS NULL AS value", .integer(1)),
      ("SELECT SUM(v) AS value FROM (VALUES (9223372036854775806), (1)) t (v)", .integer(.max)),
      ("SELECT SUM(v) AS value FROM (VALUES (1), (2)) t (v)", .integer(3)),
      ("SELECT AVG(v) AS value FROM (VALUES (1), (3)) t (v)", .real(2)),
      ("SELECT COUNT(*) AS value FROM (VALUES (1), (3)) t (v)", .integer(2)),
      ("SELECT 'chữ' AS value", .text("chữ")),
    ])
  func otherTypes(text: String, value: SQLValue) async throws {
    let database = try await Books.open()
    let found = try await database.read { try $0.first(Statement(text: text)) }
    #expect(try #require(found)["value"] as SQLValue == value)
  }

  @Test("A sum that no whole number holds is refused, as SQLite does")
  func overflow() async throws {
    let database = try await Books.open()
    await #expect(throws: SQLError.failed(detail: "a number in column value is too large")) {
      try await database.read {
        try $0.first("SELECT SUM(v) AS value FROM (VALUES (\(Int64.max)), (1)) t (v)")
      }
    }
  }
}
