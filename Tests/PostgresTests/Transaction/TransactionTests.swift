import Postgres
import SQL
import Testing

@Suite("Transactions on PostgreSQL", .freshDatabase)
struct TransactionTests {
  @Test("Whoever catches an error of the server and goes on saves nothing, and is told")
  func caughtError() async throws {
    let database = try await Books.create()
    try await Books.add("Số đỏ", to: database)
    let error = await #expect(throws: SQLError.self) {
      try await database.write(named: "go on") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Truyện Kiều')")
        _ = try? transaction.run("INSERT INTO book (title, pages) VALUES ('Tắt đèn', 0)")
      }
    }
    guard case .constraint(let violation) = error else {
      Issue.record("\(String(describing: error)) is no violation")
      return
    }
    #expect(violation.rule == .check)
    #expect(try await Books.titles(database) == ["Số đỏ"])
  }

  @Test("Whoever translates an error is heard with his own")
  func translatedError() async throws {
    let database = try await Books.create()
    await #expect(throws: Mistake()) {
      try await database.write(named: "translate") { transaction in
        do {
          try transaction.run("INSERT INTO book (title, pages) VALUES ('x', 0)")
        } catch {
          throw Mistake()
        }
      }
    }
  }

  @Test("By itself, a program lets one writer go at a time")
  func oneWriter() async throws {
    let database = try await Books.create { $0.writers = PostgresLimits().writers }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...20 {
        group.addTask {
          try await database.write(named: "count up") { transaction in
            let count = try Books.titles(transaction).count
            try transaction.run("INSERT INTO book (title) VALUES (\(String(count)))")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await Books.titles(database).count == 20)
    #expect(database.counts.retries == [:])
  }

  @Test("Whoever waited for too long for a turn is told so, and nothing is written")
  func busy() async throws {
    let database = try await Books.create {
      $0.writers = 1
      $0.waiting = .seconds(1)
    }
    let (isWriting, maySave) = (Meeting(), Meeting())
    async let written: Void = database.write(named: "take long") { transaction in
      try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
      isWriting.open()
      maySave.wait()
    }
    await isWriting.arrival()
    await #expect(throws: SQLError.busy) { try await Books.add("Truyện Kiều", to: database) }
    maySave.open()
    try await written
    #expect(try await Books.titles(database) == ["Số đỏ"])
    #expect(database.counts.refusedAsBusy == 1)
  }

  @Test("A closed database says so; what was going on is finished")
  func closed() async throws {
    let database = try await Books.create()
    let (isWriting, maySave) = (Meeting(), Meeting())
    async let written: Void = database.write(named: "take long") { transaction in
      try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
      isWriting.open()
      maySave.wait()
    }
    await isWriting.arrival()
    try database.close()
    let closed = SQLError.failed(detail: "the database is closed")
    await #expect(throws: closed) { try await Books.titles(database) }
    maySave.open()
    try await written
    await #expect(throws: closed) { try await Books.add("Truyện Kiều", to: database) }
    #expect(try await Books.titles(try await Books.open()) == ["Số đỏ"])
  }
}
