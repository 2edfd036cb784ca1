import Foundation
import SQL
import SQLite
import Testing

@Suite("Opening only to read", .scratchFolder)
struct ReadOnlyTests {
  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ScratchFolder.path).sorted()
  }

  @Test("A file that is not there is an error, not a new database")
  func missingFile() throws {
    let path = ScratchFolder.file()
    #expect(throws: SQLError.cannotOpen(path: path, .noFile)) {
      try SQLiteDatabase.open(path: path, access: .readOnly)
    }
    #expect(try files() == [])
  }

  @Test("What is there can be read, and nothing is left beside it")
  func reading() async throws {
    let writer = try await Books.create()
    try await Books.add("Truyện Kiều", to: writer)
    try writer.close()
    let reader = try Books.open(.readOnly)
    #expect(try await Books.titles(reader) == ["Truyện Kiều"])
    try reader.close()
    #expect(try files() == ["test.db"])
  }

  @Test("Writing is refused")
  func writing() async throws {
    try await Books.create().close()
    let reader = try Books.open(.readOnly)
    await #expect(throws: SQLError.readOnly) { try await Books.add("Số đỏ", to: reader) }
    #expect(try await Books.titles(reader) == [])
  }

  @Test("It reads beside somebody who writes")
  func besideWriter() async throws {
    let writer = try await Books.create()
    let reader = try Books.open(.readOnly)
    try await Books.add("Số đỏ", to: writer)
    #expect(try await Books.titles(reader) == ["Số đỏ"])
  }

  @Test(
    "A file that the system protects can be read and not written", .enabled(if: geteuid() != 0))
  func protectedFile() async throws {
    let writer = try await Books.create()
    try await Books.add("Số đỏ", to: writer)
    try writer.close()
    let path = ScratchFolder.file()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let reader = try Books.open(.readOnly)
    #expect(try await Books.titles(reader) == ["Số đỏ"])
    #expect(throws: SQLError.readOnly) { try Books.open() }
  }
}
