import Foundation
import SQL
import SQLite
import Testing

@Suite("Transactions on SQLite", .scratchFolder)
struct TransactionTests {
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
