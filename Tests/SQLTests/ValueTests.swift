import SQL
import Testing

@Suite("Values", .emptyDatabase)
struct ValueTests {
  @Test(
    "Every kind of value comes back as it was",
    arguments: [
      SQLValue.null, .integer(.max), .integer(.min), .real(0.1), .real(-1e300),
      .text("Đa Kao '?\"\\"), .text(""), .text("Nguyễn Thị Minh Khai \u{1F1FB}\u{1F1F3}"),
      .blob([0, 255, 92, 120]), .blob([]),
    ])
  func values(value: SQLValue) async throws {
    let database = try Books.open()
    let found = try await database.read { try $0.first("SELECT \(value) AS value") }
    let back: SQLValue = try #require(found)["value"]
    #expect(back == value)
  }

  @Test("A column gives back every kind of value, and every length of blob")
  func columns() async throws {
    let database = try Books.open()
    let blobs = (0...600).map { length in (0..<length).map { UInt8(truncatingIfNeeded: $0) } }
    // Together with the texts of a few rows, more than is sent at a time.
    let text = String(repeating: "Lan Toả — lan rộng ", count: 20_000)
    let words: @Sendable (Int64) -> String = { $0 % 100 == 7 ? text : "ngắn" }
    let back = try await database.write(named: "keep") { transaction in
      try transaction.run("CREATE TABLE kept (position BIGINT, contents BYTEA, words TEXT)")
      try transaction.run(
        "INSERT INTO kept (position, contents, words) VALUES (?, ?, ?)",
        each: blobs.map { blob in
          [.integer(Int64(blob.count)), .blob(blob), .text(words(Int64(blob.count)))]
        })
      return try transaction.map("SELECT position, contents, words FROM kept ORDER BY position") {
        row -> [UInt8]? in
        guard case .blob(let bytes) = try row["contents"] as SQLValue,
          try row["words"] as String == words(row["position"])
        else { return nil }
        return bytes
      }
    }
    #expect(back == blobs)
  }

  @Test("Texts have the order of their bytes")
  func order() async throws {
    let database = try await Books.create()
    let titles = ["b", "a", "B", "Đ", "đ", "D", "ă", "a b", "ab"]
    try await database.write(named: "add") { transaction in
      try transaction.run(
        "INSERT INTO book (title) VALUES (?)", each: titles.map { [.text($0)] })
    }
    let sorted = titles.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(try await Books.titles(database) == sorted)
  }

  @Test("A text that would come back cut off is refused, alone and in a batch")
  func cutText() async throws {
    let database = try await Books.create()
    let refused = SQLError.Violation(rule: .check, detail: "a text holds the character U+0000")
    await #expect(throws: SQLError.constraint(refused)) {
      try await Books.add("half\u{0}lost", to: database)
    }
    let error = await #expect(throws: SQLError.self) {
      try await database.write(named: "add") { transaction in
        try transaction.run(
          "INSERT INTO book (title) VALUES (?)", each: [[.text("a")], [.text("b\u{0}")]])
      }
    }
    #expect(error == SQLError.constraint(refused).at(row: 1))
    #expect(try await Books.titles(database) == [])
  }
}
