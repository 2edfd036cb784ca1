import SQL
import Testing

@Suite("Running statements", .emptyDatabase)
struct StatementRunTests {
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

  @Test("Of many rows the one that is refused is named", arguments: [2, 499, 500, 1_203])
  func violatingRow(index: Int) async throws {
    let database = try await Books.create()
    let error = await #expect(throws: SQLError.self) {
      try await database.write(named: "break") { transaction in
        try transaction.run(
          "INSERT INTO book (title, pages) VALUES (?, ?)",
          each: (0..<1_500).map { row in
            [.text("book \(row)"), row == index ? .integer(0) : row % 2 == 0 ? .integer(9) : .null]
          })
      }
    }
    guard case .constraint(let violation) = error else {
      Issue.record("\(String(describing: error)) is no violation")
      return
    }
    #expect(violation.row == index)
    #expect(try await Books.titles(database) == [])
    // The connection that was in the middle of it works on.
    try await Books.add("Số đỏ", to: database)
    #expect(try await Books.titles(database) == ["Số đỏ"])
  }

  @Test("Rows of a batch may have NULL and other values in one column")
  func mixedBatch() async throws {
    let database = try await Books.create()
    try await database.write(named: "add") { transaction in
      try transaction.run(
        "INSERT INTO book (title, pages) VALUES (?, ?)",
        each: [
          [.text("a"), .null], [.text("b"), .integer(3)], [.text("c"), .null],
          [.text("d"), .integer(.max)],
        ])
    }
    let pages = try await database.read { transaction in
      try transaction.map("SELECT pages FROM book ORDER BY title") { try $0["pages"] as Int64? }
    }
    #expect(pages == [nil, 3, nil, .max])
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
    try await Books.add("Số đỏ", to: database)
    #expect(try await Books.titles(database) == ["Số đỏ"])
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
  }
}
