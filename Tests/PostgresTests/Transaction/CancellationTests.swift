import Foundation
import Postgres
import SQL
import Testing

@Suite("Transactions that nobody waits for", .freshDatabase)
struct CancellationTests {
  private static let sleep: Statement = "SELECT 1 AS value FROM pg_sleep(300)"
  /// What sleeps on the server in this test's database.
  private static let sleeping: Statement = """
    SELECT COUNT(*) AS count FROM pg_stat_activity
    WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep%'
      AND pid <> pg_backend_pid()
    """

  private func sleepers(_ database: PostgresDatabase) async throws -> Int {
    try await database.read { try $0.first(Self.sleeping)?["count"] ?? 0 }
  }

  // The statement itself would take longer.
  @Test(
    "A task that is cancelled stops its statement on the server, and nothing is saved",
    .timeLimit(.minutes(4)))
  func running() async throws {
    let database = try await Books.create()
    let begun = Meeting()
    let task = Task {
      try await database.write(named: "sleep") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
        begun.open()
        _ = try transaction.rows(Self.sleep)
      }
    }
    await begun.arrival()
    while try await sleepers(database) == 0 {}
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    while try await sleepers(database) > 0 {}
    #expect(try await Books.titles(database) == [])
    try await Books.add("Truyện Kiều", to: database)
  }

  @Test("A task that is cancelled while it waits for its turn leaves the queue")
  func waiting() async throws {
    let database = try await Books.create { $0.writers = 1 }
    let (isWriting, maySave, runs) = (Meeting(), Meeting(), Count())
    async let written: Void = database.write(named: "take long") { _ in
      isWriting.open()
      maySave.wait()
    }
    await isWriting.arrival()
    let task = Task {
      try await database.write(named: "wait") { _ in
        runs.next()
        return
      }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    maySave.open()
    try await written
    #expect(runs.value == 0)
  }

  @Test("A task that is cancelled between two statements goes no further")
  func between() async throws {
    let database = try await Books.create()
    let (begun, cancelled) = (Meeting(), Meeting())
    let task = Task {
      try await database.write(named: "stop") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
        begun.open()
        cancelled.wait()
      }
    }
    await begun.arrival()
    task.cancel()
    cancelled.open()
    _ = await task.result
    #expect(try await Books.titles(database) == [])
  }

  @Test("A transaction that takes too long is ended")
  func late() async throws {
    let other = try await Books.create()
    let database = try await Books.open(.readWrite) { $0.transaction = .milliseconds(200) }
    let late = SQLError.failed(detail: "the server did not finish within 200 ms")
    await #expect(throws: late) {
      try await database.write(named: "sleep") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
        _ = try transaction.rows(Self.sleep)
      }
    }
    #expect(try await Books.titles(other) == [])
  }

  @Test("A server that no longer answers is not waited for, and its connection not used again")
  func hanging() async throws {
    let database = try await Books.create { $0.transaction = .seconds(5) }
    let id: Statement = "SELECT pg_backend_pid() AS id"
    let process = try await database.read { try $0.first(id)?["id"] ?? 0 }
    try #require(process > 1)
    kill(Int32(clamping: process), SIGSTOP)
    defer { kill(Int32(clamping: process), SIGCONT) }
    await #expect(throws: SQLError.self) { try await Books.titles(database) }
    #expect(try await database.read { try $0.first(id)?["id"] ?? 0 } != process)
  }
}
