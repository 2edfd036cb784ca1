import Postgres
import SQL
import Testing

@Suite("Transactions that are run again", .freshDatabase)
struct RetryTests {
  private static let count: Statement = "SELECT COUNT(*) AS count FROM book"

  @Test("Two that each rely on what the other changes: one is run again and sees it")
  func serialization() async throws {
    let (one, two) = (try await Books.create(), try await Books.open())
    let (hasRead, hasSaved, runs) = (Meeting(), Meeting(), Count())
    async let slow = one.write(named: "count slowly") { transaction in
      let run = runs.next()
      let count: Int = try #require(try transaction.first(Self.count))["count"]
      if run == 1 {
        hasRead.open()
        hasSaved.wait()
      }
      try transaction.run("INSERT INTO book (title) VALUES (\("slow \(count)"))")
      return count
    }
    await hasRead.arrival()
    try await two.write(named: "count fast") { transaction in
      let count: Int = try #require(try transaction.first(Self.count))["count"]
      try transaction.run("INSERT INTO book (title) VALUES (\("fast \(count)"))")
    }
    hasSaved.open()
    #expect(try await slow == 1)
    #expect(runs.value == 2)
    #expect(try await Books.titles(one) == ["fast 0", "slow 1"])
    let retry = PostgresCounts.Retry(transaction: "count slowly", reason: .serialization)
    #expect(one.counts.retries == [retry: 1])
    #expect(two.counts.retries == [:])
  }

  @Test("Two that wait for each other: one gives way and is run again")
  func deadlock() async throws {
    let database = try await Books.create()
    try await Books.add("a", to: database)
    try await Books.add("b", to: database)
    let (hasA, hasB, runs) = (Meeting(), Meeting(), Count())
    let swap: @Sendable (String, String, Meeting, Meeting) async throws -> Void = {
      first, second, mine, others in
      try await database.write(named: "swap") { transaction in
        let run = runs.next()
        try transaction.run("UPDATE book SET pages = 1 WHERE title = \(first)")
        if run <= 2 {
          mine.open()
          others.wait()
        }
        try transaction.run("UPDATE book SET pages = 2 WHERE title = \(second)")
      }
    }
    async let one: Void = swap("a", "b", hasA, hasB)
    async let two: Void = swap("b", "a", hasB, hasA)
    _ = try await (one, two)
    // Both may notice it in the same moment.
    #expect((1...2).contains(database.counts.retries(for: .deadlock)))
    #expect(runs.value >= 3)
  }

  @Test("What the schema refuses is tried once more, and no more")
  func duplicate() async throws {
    let (database, runs) = (try await Books.create(), Count())
    try await Books.add("Số đỏ", to: database)
    await #expect(throws: SQLError.self) {
      try await database.write(named: "add again") { transaction in
        runs.next()
        try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
      }
    }
    #expect(runs.value == 2)
  }

  @Test("Whoever cannot be put in order with others for too long is told so")
  func givingUp() async throws {
    let database = try await Books.create { $0.waiting = .seconds(1) }
    let runs = Count()
    try await database.write(named: "make") { transaction in
      try transaction.run(
        """
        CREATE FUNCTION conflict() RETURNS BIGINT LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'never' USING ERRCODE = '40001'; END $$
        """)
    }
    await #expect(throws: SQLError.busy) {
      try await database.write(named: "conflict") { transaction in
        runs.next()
        _ = try transaction.rows("SELECT conflict() AS value")
      }
    }
    #expect(database.counts.retries(for: .serialization) == runs.value - 1)
  }
}
