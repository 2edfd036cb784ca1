import Foundation
import SQL
import SQLite
import Testing

@Suite("Opening a file", .scratchFolder)
struct OpeningTests {
  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ScratchFolder.path).sorted()
  }

  @Test("What is committed is safe: write-ahead log, and every commit forced to the disk")
  func durability() async throws {
    let database = try Books.open()
    let (journal, synchronous) = try await database.write(named: "look") { transaction in
      (
        try Books.pragma("journal_mode", transaction), try Books.pragma("synchronous", transaction)
      )
    }
    #expect(journal == .text("wal"))
    #expect(synchronous == .integer(2), "2 is FULL")
  }

  @Test("Foreign keys are held, and others who write are waited for")
  func connectionSettings() async throws {
    let database = try Books.open(busyTimeout: .milliseconds(1_500))
    let (keys, timeout) = try await database.write(named: "look") { transaction in
      (
        try Books.pragma("foreign_keys", transaction),
        try Books.pragma("busy_timeout", transaction)
      )
    }
    #expect(keys == .integer(1))
    #expect(timeout == .integer(1_500))
  }

  @Test("Two connections that make the same new file at once both get it")
  func simultaneousCreation() async throws {
    let path = ScratchFolder.file()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...4 {
        group.addTask {
          let database = try SQLiteDatabase.open(path: path)
          _ = try await database.read { try $0.tables() }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("A folder that is not there is named, and nothing is made")
  func missingFolder() throws {
    let path = ScratchFolder.file("nowhere/test.db")
    #expect(throws: SQLError.cannotOpen(path: path, .noDirectory)) {
      try SQLiteDatabase.open(path: path)
    }
    #expect(try files() == [])
  }

  @Test("A folder is no database", arguments: [SQLiteDatabase.Access.readWrite, .readOnly])
  func folder(access: SQLiteDatabase.Access) throws {
    let path = ScratchFolder.path
    #expect(throws: SQLError.cannotOpen(path: path, .isDirectory)) {
      try SQLiteDatabase.open(path: path, access: access)
    }
  }

  @Test(
    "A file that is something else is refused and left alone",
    arguments: [1, 10, 100, 5_000], [SQLiteDatabase.Access.readWrite, .readOnly])
  func otherFile(size: Int, access: SQLiteDatabase.Access) throws {
    let path = ScratchFolder.file("letter.txt")
    let contents = Data(repeating: UInt8(ascii: "x"), count: size)
    try contents.write(to: URL(fileURLWithPath: path))
    #expect(throws: SQLError.notADatabase(path: path)) {
      try SQLiteDatabase.open(path: path, access: access)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == contents)
    #expect(try files() == ["letter.txt"])
  }

  @Test("A broken database is refused")
  func brokenFile() async throws {
    let path = ScratchFolder.file()
    let garbage = Data("SQLite format 3\0".utf8) + Data(repeating: 0xFF, count: 8_000)
    try garbage.write(to: URL(fileURLWithPath: path))
    #expect(throws: SQLError.self) { try SQLiteDatabase.open(path: path) }
  }

  @Test(
    "A name that means something to SQLite is the name of a file", .serialized,
    arguments: ["file:x?mode=memory", ":memory:"])
  func specialName(name: String) async throws {
    let folder = FileManager.default.currentDirectoryPath
    #expect(FileManager.default.changeCurrentDirectoryPath(ScratchFolder.path))
    let database = try SQLiteDatabase.open(path: name)
    #expect(FileManager.default.changeCurrentDirectoryPath(folder))
    try database.close()
    #expect(try files() == [name])
  }

  @Test("A file without permission to read is refused", .enabled(if: geteuid() != 0))
  func forbiddenFile() async throws {
    try await Books.create().close()
    let path = ScratchFolder.file()
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(throws: SQLError.cannotOpen(path: path, .noPermission)) {
      try SQLiteDatabase.open(path: path)
    }
  }
}
