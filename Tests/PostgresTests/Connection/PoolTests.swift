import Postgres
import SQL
import Testing

@Suite("Connections", .freshDatabase)
struct PoolTests {
  /// Those of this test's database, without the one that asks.
  private static let others: Statement = """
    SELECT COUNT(*) AS count FROM pg_stat_activity
    WHERE datname = current_database() AND backend_type = 'client backend'
      AND pid <> pg_backend_pid()
    """
  /// Ends the others, as an administrator may.
  private static let endOthers: Statement = """
    SELECT pg_terminate_backend(pid, 60000) AS value FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
    """

  private func countOthers(_ database: PostgresDatabase) async throws -> Int {
    try await database.read { try $0.first(Self.others)?["count"] ?? 0 }
  }

  @Test("Many tasks share few connections")
  func bounded() async throws {
    let database = try await Books.create { ($0.readers, $0.writers) = (3, 2) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...60 {
        group.addTask {
          if number.isMultiple(of: 3) {
            try await Books.add(String(number), to: database)
          } else {
            _ = try await Books.titles(database)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await Books.titles(database).count == 20)
    #expect(database.counts.connectionsOpened <= 5)
    #expect(try await countOthers(database) <= 4)
  }

  @Test("While connections wait for the server, Swift's pool goes on")
  func nonblocking() async throws {
    let database = try await Books.create { $0.readers = 16 }
    let (all, ended) = (Count(), Count())
    let tasks = (1...16).map { _ in
      Task {
        all.next()
        _ = try await database.read { try $0.rows("SELECT 1 AS value FROM pg_sleep(300)") }
        ended.next()
      }
    }
    // More tasks sleep than this machine has threads, and these still run.
    while all.value < 16 { await Task.yield() }
    for task in tasks { task.cancel() }
    for task in tasks { _ = await task.result }
    #expect(ended.value == 0)
  }

  @Test("A connection that nobody needs is closed, and another one opened when it is needed")
  func idle() async throws {
    let watcher = try await Books.create()
    let database = try await Books.open(.readWrite) { $0.idle = .milliseconds(50) }
    #expect(try await Books.titles(database) == [])
    let opened = database.counts.connectionsOpened
    // The watcher's writer stays.
    while try await countOthers(watcher) > 1 {}
    #expect(try await Books.titles(database) == [])
    #expect(database.counts.connectionsOpened == opened + 1)
  }

  @Test("A connection that the server ended meanwhile is replaced without anybody noticing")
  func endedIdle() async throws {
    let (database, other) = (try await Books.create(), try await Books.open())
    #expect(try await Books.titles(database) == [])
    try await other.write(named: "end") { _ = try $0.rows(Self.endOthers) }
    #expect(try await Books.titles(database) == [])
    try await Books.add("Số đỏ", to: database)
    #expect(database.counts.retries == [:])
  }

  @Test("A write whose connection is ended in the middle is run again, once")
  func endedInTheMiddle() async throws {
    let (database, other) = (try await Books.create(), try await Books.open())
    let (isWriting, isEnded, runs) = (Meeting(), Meeting(), Count())
    async let written: Void = database.write(named: "add") { transaction in
      let run = runs.next()
      try transaction.run("INSERT INTO book (title) VALUES (\("run \(run)"))")
      if run == 1 {
        isWriting.open()
        isEnded.wait()
      }
      try transaction.run("INSERT INTO author (name) VALUES (\("run \(run)"))")
    }
    await isWriting.arrival()
    try await other.write(named: "end") { _ = try $0.rows(Self.endOthers) }
    isEnded.open()
    try await written
    #expect(runs.value == 2)
    #expect(try await Books.titles(database) == ["run 2"])
    #expect(database.counts.retries == [.init(transaction: "add", reason: .lostConnection): 1])
  }

  @Test("A write whose connection is ended before the commit is not reported as saved")
  func endedBeforeCommit() async throws {
    let (database, other) = (try await Books.create(), try await Books.open())
    let (isWriting, isEnded) = (Meeting(), Meeting())
    let written = Task {
      try await database.write(named: "add") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
        isWriting.open()
        isEnded.wait()
      }
    }
    await isWriting.arrival()
    try await other.write(named: "end") { _ = try $0.rows(Self.endOthers) }
    isEnded.open()
    await #expect(throws: SQLError.outcomeUnknown) { try await written.value }
    #expect(try await Books.titles(database) == [])
  }
}
