import Testing

@testable import Postgres

@Suite("Statements in PostgreSQL's notation")
struct StatementTextTests {
  @Test(
    "Each place gets its number, and the rest stays as it is",
    arguments: [
      ("", "", 0), ("SELECT 1", "SELECT 1", 0), ("SELECT ?", "SELECT $1", 1),
      ("(?, ?),(?)", "($1, $2),($3)", 3), ("'Số đỏ' = ?", "'Số đỏ' = $1", 1),
      (String(repeating: "?", count: 12), "$1$2$3$4$5$6$7$8$9$10$11$12", 12),
    ])
  func places(ported: String, text: String, places: Int) {
    let statement = StatementText(ported)
    #expect(statement.text == text)
    #expect(statement.places == places)
  }
}
