import MovementCore
import Postgres
import PostgresServer
import SQL
import Store
import Testing

/// What happens where several programs write at once.
@Suite("Positions on PostgreSQL")
struct NumberingTests {
  /// Two programs on one database with the small movement in it.
  private func withTwoStores(
    _ body: (TwoPrograms) async throws -> Void
  ) async throws {
    let server = try await PostgresServer.shared()
    try await server.withDatabase { name in
      let programs = TwoPrograms(
        one: try PostgresDatabase.open(server.address(of: name)),
        other: try PostgresDatabase.open(server.address(of: name)))
      do {
        try await programs.first.migrate()
        try await programs.first.load(Samples.load())
        try await body(programs)
      } catch {
        programs.close()
        throw error
      }
      programs.close()
    }
  }

  @Test("Lines are numbered without gaps, and a write is on record when it returns")
  func numbered() async throws {
    try await withTwoStores { programs in
      #expect(try await programs.first.lastChange() == 10)
      try await programs.setExemption(1, by: programs.second)
      #expect(try await programs.first.lastChange() == 11)
      #expect(try await programs.positions() == Array(1...11))
    }
  }

  @Test("Lines become visible in the order of their positions, however transactions commit")
  func outOfOrder() async throws {
    try await withTwoStores { programs in
      // The first one takes its number, and commits last.
      let held = HeldLine()
      async let late: Void = programs.write(held, named: "late", on: programs.one)
      await held.isWritten()
      try await programs.setExemption(1, by: programs.second)
      #expect(try await programs.second.lastChange() == 11)
      held.letGo()
      try await late
      // Nobody has numbered it so far: its program ended right after the commit, as it were.
      #expect(try await programs.first.changes(after: 10).map(\.kind) == ["setExemption"])
      try await programs.second.numberPendingChanges()
      let lines = try await programs.first.changes(after: 10)
      #expect(lines.map(\.kind) == ["setExemption", "late"])
      #expect(lines.map(\.position) == [11, 12])
      #expect(lines[0].sequence > lines[1].sequence)
    }
  }

  @Test("A transaction that is held open hides nobody's lines and holds nobody up")
  func heldOpen() async throws {
    try await withTwoStores { programs in
      let held = HeldLine()
      async let late: Void = programs.write(held, named: "late", on: programs.one)
      await held.isWritten()
      for number in 1...5 {
        try await programs.setExemption(number, by: programs.second)
        #expect(try await programs.second.lastChange() == Int64(10 + number))
      }
      held.letGo()
      try await late
      // The next write numbers what it finds.
      try await programs.setExemption(6, by: programs.second)
      #expect(try await programs.positions() == Array(1...17))
    }
  }

  @Test("Whoever follows misses and repeats nothing while 16 write at once in two programs")
  func manyWriters() async throws {
    try await withTwoStores { programs in
      let expected = 16 * 6
      async let followed = programs.follow(from: 10, count: expected)
      try await withThrowingTaskGroup { group in
        for writer in 0..<16 {
          group.addTask {
            for turn in 0..<6 {
              try await programs.setExemption(
                writer * 6 + turn + 1,
                by: writer.isMultiple(of: 2) ? programs.first : programs.second)
            }
          }
        }
        try await group.waitForAll()
      }
      let seen = try await followed
      #expect(seen.map(\.position) == (11...Int64(10 + expected)).map { $0 })
      #expect(Set(seen.map(\.subject.id)).count == expected)
      #expect(try await programs.positions() == Array(1...Int64(10 + expected)))
      #expect(try await programs.first.verifyRecord() == RecordVerification(intact: 10 + expected))
    }
  }

  @Test("A snapshot is what the record says up to its last change, and not what comes after it")
  func snapshot() async throws {
    try await withTwoStores { programs in
      let before = try await programs.first.snapshot()
      // A line that is committed and has no position, as between a commit and its numbering.
      try await programs.setExemption(1, by: programs.first)
      try await programs.unnumber(after: before.lastChange)
      let between = try await programs.second.snapshot()
      #expect(between.lastChange == before.lastChange)
      #expect(between.exemptions == before.exemptions)
      #expect(between.deliverables == before.deliverables)
      try await programs.second.numberPendingChanges()
      let after = try await programs.second.snapshot()
      #expect(after.lastChange == before.lastChange + 1)
      #expect(after.exemptions.count == before.exemptions.count + 1)
    }
  }
}
