import Foundation
import SQL

/// What can be said about a file before SQLite sees it: SQLite has one code for most of this, and
/// takes a file of one byte for an empty database that it may overwrite.
struct DatabaseFile {
  let path: String

  private static let magic = Array("SQLite format 3\0".utf8)

  func check(for access: SQLiteDatabase.Access) throws(SQLError) {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      guard !isDirectory.boolValue else { throw .cannotOpen(path: path, .isDirectory) }
      try checkContents()
    } else {
      try checkAbsence(for: access)
    }
  }

  private func checkAbsence(for access: SQLiteDatabase.Access) throws(SQLError) {
    guard access == .readWrite else { throw .cannotOpen(path: path, .noFile) }
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory),
      isDirectory.boolValue
    else { throw .cannotOpen(path: path, .noDirectory) }
    guard FileManager.default.isWritableFile(atPath: directory) else {
      throw .cannotOpen(path: path, .noPermission)
    }
  }

  private func checkContents() throws(SQLError) {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .cannotOpen(path: path, .noPermission)
    }
    defer { try? file.close() }
    let head: Data?
    do {
      head = try file.read(upToCount: Self.magic.count)
    } catch {
      throw .cannotOpen(path: path, .other(detail: "the file cannot be read"))
    }
    // An empty file is an empty database.
    guard let head, !head.isEmpty else { return }
    guard Array(head) == Self.magic else { throw .notADatabase(path: path) }
  }
}
