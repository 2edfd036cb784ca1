import Postgres
import SQL
import Testing

@Suite("Running statements on PostgreSQL", .freshDatabase)
struct StatementRunTests {
  @Test(
    "What a column cannot hold is refused as by a check, and the message does not repeat it",
    arguments: [("'Nguyễn Văn A'", "22P02"), ("9223372036854775808", "22003")])
  func unfitting(value: String, state: String) async throws {
    let database = try await Books.create()
    let refused = SQLError.Violation(rule: .check, detail: "SQLSTATE \(state)")
    await #expect(throws: SQLError.constraint(refused)) {
      try await database.write(named: "break") { transaction in
        try transaction.run(
          Statement(text: "INSERT INTO book (title, pages) VALUES ('x', \(value))"))
      }
    }
  }

  @Test(
    "A statement that would end the transaction, or has no rows to count, is refused",
    arguments: [
      Statement(text: ""), Statement(text: "COMMIT"), Statement(text: "COPY book TO STDOUT"),
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

  @Test("More statements than a connection keeps, long ones among them, run all the same")
  func manyStatements() async throws {
    let database = try await Books.open { $0.readers = 1 }
    let sum = try await database.read { transaction in
      var sum = 0
      for round in 1...2 {
        for number in 1...400 {
          let padding = number % 100 == 0 ? String(repeating: " ", count: 5_000) : ""
          let text = "SELECT ? + \(number)\(padding) AS sum"
          let row = try transaction.first(Statement(text: text, binds: [.integer(Int64(round))]))
          sum += try row?["sum"] ?? 0
        }
      }
      return sum
    }
    #expect(sum == 2 * 400 * 401 / 2 + 400 * 3)
  }

  @Test("A statement that was prepared before its table changed runs again")
  func changedTable() async throws {
    let (one, two) = (try await Books.create { $0.readers = 1 }, try await Books.open())
    try await Books.add("Số đỏ", to: one)
    let columns: @Sendable (any ReadTransaction) throws -> [Int?] = { transaction in
      try transaction.map("SELECT * FROM book") { row in try row["pages"] }
    }
    #expect(try await one.read(columns) == [nil])
    try await two.write(named: "alter") { transaction in
      try transaction.run("ALTER TABLE book DROP COLUMN pages")
      try transaction.run("ALTER TABLE book ADD COLUMN pages BIGINT DEFAULT 7")
      try transaction.run("ALTER TABLE book ADD COLUMN year BIGINT")
    }
    #expect(try await one.read(columns) == [7])
    #expect(one.counts.retries(for: .stalePlan) == 1)
  }
}
