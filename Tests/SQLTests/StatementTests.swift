import SQL
import Testing

@Suite("Statements")
struct StatementTests {
  @Test("What is interpolated becomes a bind, never text")
  func interpolation() {
    let title = "'; DROP TABLE book; --"
    let none: Int? = nil
    let statement: Statement = "SELECT 1 FROM book WHERE title = \(title) AND pages = \(none)"
    #expect(statement.text == "SELECT 1 FROM book WHERE title = ? AND pages = ?")
    #expect(statement.binds == [.text(title), .null])
  }

  @Test("Statements are put together with their binds in order")
  func concatenation() {
    var statement: Statement = "SELECT 1 WHERE \(1) = 1"
    statement += " AND \("a") = 'a'"
    #expect(statement.text == "SELECT 1 WHERE ? = 1 AND ? = 'a'")
    #expect(statement.binds == [.integer(1), .text("a")])
  }
}

@Suite("Rows")
struct RowTests {
  private let row = Row(
    Row.Shape(columns: ["name", "pages", "note"], statement: "SELECT …"),
    values: [.text("Số đỏ"), .integer(200), .null], number: 3)

  @Test("Columns are read by name and type")
  func reading() throws {
    #expect(try row["name"] == "Số đỏ")
    #expect(try row["pages"] == 200)
    #expect(try row["note"] as String? == nil)
    #expect(try row["pages"] as Int? == 200)
  }

  @Test("What is not there or something else is reported with its place, without its value")
  func problems() {
    #expect(
      throws: DecodingProblem(
        statement: "SELECT …", row: 3, column: "title", expected: "String", found: nil)
    ) { try row["title"] as String }
    #expect(
      throws: DecodingProblem(
        statement: "SELECT …", row: 3, column: "name", expected: "Int", found: "text")
    ) { try row["name"] as Int }
    #expect(
      throws: DecodingProblem(
        statement: "SELECT …", row: 3, column: "note", expected: "String", found: "null")
    ) { try row["note"] as String }
  }
}
