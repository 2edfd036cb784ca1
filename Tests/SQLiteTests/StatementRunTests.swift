import SQL
import SQLite
import Testing

@Suite("Running statements", .scratchFolder)
struct StatementRunTests {
  @Test(
    "Every kind of value comes back as it was",
    arguments: [
      SQLValue.null, .integer(.max), .integer(.min), .real(0.1), .text("Đa Kao '?\""), .text(""),
      .blob([0, 255]),
    ])
  func values(value: SQLValue) async throws {
    let database = try SQLiteDatabase.inMemory()
    let found = try await database.read { try $0.first("SELECT \(value) AS value") }
    let back: SQLValue = try #require(found)["value"]
    #expect(back == value)
  }

  @Test("A text that would come back cut off is refused")
  func cutText() async throws {
    let database = try await Books.create()
    await #expect(throws: SQLError.self) { try await Books.add("half\u{0}lost", to: database) }
    #expect(try await Books.titles(database) == [])
  }

  @Test("A statement says how many rows it changed")
  func changedRows() async throws {
    let database = try await Books.create()
    let count = try await database.write(named: "add and change") { transaction in
      try transaction.run(
        "INSERT INTO book (title) VALUES (?)", each: [[.text("a")], [.text("b")], [.text("c")]])
      return try transaction.run("UPDATE book SET pages = 1 WHERE title <> \("a")")
    }
    #expect(count == 2)
  }

  @Test(
    "What the schema refuses is named",
    arguments: [
      ("INSERT INTO book (title) VALUES (NULL)", SQLError.Violation.Rule.notNull),
      ("INSERT INTO book (title) VALUES ('Số đỏ')", .unique),
      ("INSERT INTO book (title, pages) VALUES ('x', 0)", .check),
      ("INSERT INTO book (title, author) VALUES ('x', 'Nobody')", .foreignKey),
    ])
  func violations(text: String, rule: SQLError.Violation.Rule) async throws {
    let database = try await Books.create()
    try await Books.add("Số đỏ", to: database)
    let error = await #expect(throws: SQLError.self) {
      try await database.write(named: "break") { try $0.run(Statement(text: text)) }
    }
    guard case .constraint(let violation) = error else {
      Issue.record("\(String(describing: error)) is no violation")
      return
    }
    #expect(violation.rule == rule)
    #expect(!violation.detail.contains("Số đỏ"), "values stay out of messages")
  }

  @Test("Of many rows the one that is refused is named")
  func violatingRow() async throws {
    let database = try await Books.create()
    let error = await #expect(throws: SQLError.self) {
      try await database.write(named: "break") { transaction in
        try transaction.run(
          "INSERT INTO book (title) VALUES (?)", each: [[.text("a")], [.text("b")], [.text("a")]])
      }
    }
    guard case .constraint(let violation) = error else {
      Issue.record("\(String(describing: error)) is no violation")
      return
    }
    #expect(violation.row == 2)
  }

  @Test(
    "What is no single statement with its binds is refused",
    arguments: [
      Statement(text: "SELEC 1"), Statement(text: "DELETE FROM book; DELETE FROM author"),
      Statement(text: "DELETE FROM book WHERE title = ?"),
      Statement(text: "DELETE FROM book", binds: [.integer(1)]),
    ])
  func wrongStatement(statement: Statement) async throws {
    let database = try await Books.create()
    let error = await #expect(throws: SQLError.self) {
      try await database.write(named: "break") { try $0.run(statement) }
    }
    guard case .failed = error else {
      Issue.record("\(String(describing: error)) is another error")
      return
    }
  }

  @Test("A statement may run again while its rows are read")
  func nested() async throws {
    let database = try await Books.create()
    try await Books.add("a", to: database)
    try await Books.add("b", to: database)
    let pairs = try await database.read { transaction in
      try transaction.map("SELECT title FROM book ORDER BY title") { row in
        let title: String = try row["title"]
        return title + (try Books.titles(transaction).joined())
      }
    }
    #expect(pairs == ["aab", "bab"])
  }

  @Test("The tables and their columns can be asked for")
  func tables() async throws {
    let database = try await Books.create()
    let tables = try await database.read { try $0.tables() }
    #expect(
      tables == [
        Table(name: "author", columns: ["name"]),
        Table(name: "book", columns: ["title", "author", "pages"]),
      ])
  }

  @Test("Whoever watches sees each statement once, without its values")
  func observation() async throws {
    let counter = StatementCounter()
    let database = ObservedDatabase(try await Books.create(), by: counter)
    try await Books.add("Số đỏ", to: database)
    #expect(try await Books.titles(database) == ["Số đỏ"])
    #expect(
      counter.statements == [
        "INSERT INTO book (title) VALUES (?)", "SELECT title FROM book ORDER BY title",
      ])
    counter.reset()
    #expect(counter.count == 0)
  }
}
