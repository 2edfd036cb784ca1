import MovementCore
import SQL

/// A file is part of the record once a revision names it; until then it leaves no line.
extension MovementStore {
  /// Notes that the content of a file is in the folder of files.
  package func addFile(_ file: FileRecord) async throws {
    let instant = now()
    try await database.write(named: "addFile") { try file.note(at: instant, $0) }
  }

  /// Nil if there is no such file.
  package func file(hash: String) async throws -> FileRecord? {
    var statement = Statement(text: "SELECT " + FileRecord.columns + " FROM file f")
    statement += " WHERE f.hash = \(hash)"
    return try await database.read { [statement] transaction in
      try transaction.first(statement).map(FileRecord.init)
    }
  }
}
