import Foundation
import SQL
import SQLite
import Testing

@Suite("Transactions", .scratchFolder)
struct TransactionTests {
  @Test("What throws leaves nothing behind")
  func rollback() async throws {
    let database = try await Books.create()
    await #expect(throws: Mistake()) {
      try await database.write(named: "fail") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
        throw Mistake()
      }
    }
    #expect(try await Books.titles(database) == [])
  }

  @Test("A program that is killed in the middle of a write leaves what was there before")
  func killed() async throws {
    let database = try await Books.create()
    try await Books.add("Truyện Kiều", to: database)
    let folder = ScratchFolder.path
    try await database.write(named: "add many") { transaction in
      // More than SQLite keeps in memory, so that some of it is in the log already.
      let text = String(repeating: "dài ", count: 2_000)
      for number in 1...1_000 {
        try transaction.run("INSERT INTO book (title) VALUES (\(text + String(number)))")
      }
      // The files as they are now are what a killed program would leave.
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(
          atPath: folder + "/test.db" + suffix, toPath: folder + "/killed.db" + suffix)
      }
    }
    let log = try FileManager.default.attributesOfItem(atPath: folder + "/killed.db-wal")
    #expect(try #require(log[.size] as? Int) > 1_000_000)
    let killed = try SQLiteDatabase.open(path: folder + "/killed.db")
    #expect(try await Books.titles(killed) == ["Truyện Kiều"])
  }

  @Test("Whoever reads keeps one view while others write")
  func isolation() async throws {
    let database = try await Books.create()
    let (hasRead, hasWritten) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    async let views = database.read { transaction in
      let first = try Books.titles(transaction)
      hasRead.signal()
      _ = hasWritten.wait(timeout: .now() + 300)
      return [first, try Books.titles(transaction)]
    }
    try await database.write(named: "add") { transaction in
      _ = hasRead.wait(timeout: .now() + 300)
      try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
    }
    hasWritten.signal()
    #expect(try await views == [[], []])
    #expect(try await Books.titles(database) == ["Số đỏ"])
  }

  @Test("Of two programs that write at once, one waits for the other")
  func waiting() async throws {
    let (one, two) = (try await Books.create(), try Books.open())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...20 {
        let database = number.isMultiple(of: 2) ? one : two
        group.addTask {
          try await database.write(named: "count up") { transaction in
            let count = try Books.titles(transaction).count
            try transaction.run("INSERT INTO book (title) VALUES (\(String(count)))")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await Books.titles(one).count == 20)
  }

  @Test("Whoever waited for too long is told so")
  func busy() async throws {
    let one = try await Books.create()
    let two = try Books.open(busyTimeout: .milliseconds(30))
    let (isWriting, maySave) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    async let written: Void = one.write(named: "take long") { transaction in
      try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
      isWriting.signal()
      _ = maySave.wait(timeout: .now() + 300)
    }
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        _ = isWriting.wait(timeout: .now() + 300)
        continuation.resume()
      }
    }
    await #expect(throws: SQLError.busy) { try await Books.add("Truyện Kiều", to: two) }
    maySave.signal()
    try await written
    #expect(try await Books.titles(two) == ["Số đỏ"])
  }

  @Test("A closed database says so")
  func closed() async throws {
    let database = try await Books.create()
    try database.close()
    await #expect(throws: SQLError.self) { try await Books.titles(database) }
  }

  @Test("A database in memory is like one in a file")
  func inMemory() async throws {
    let database = try SQLiteDatabase.inMemory()
    try await database.write(named: "create") { transaction in
      try transaction.run("CREATE TABLE book (title TEXT NOT NULL)")
    }
    try await Books.add("Số đỏ", to: database)
    #expect(try await Books.titles(database) == ["Số đỏ"])
  }
}
