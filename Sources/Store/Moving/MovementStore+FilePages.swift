import SQL

extension MovementStore {
  /// The files that the database knows, in the order of their hashes, so many at a time.
  ///
  /// - Parameter hash: The last one of the page before; nil for the first page.
  package func files(after hash: String?, atMost count: Int) async throws -> [FileRecord] {
    var statement = Statement(text: "SELECT " + FileRecord.columns + " FROM file f")
    statement += " WHERE f.hash > \(hash ?? "") ORDER BY f.hash LIMIT \(count)"
    return try await database.read { [statement] transaction in
      try transaction.map(statement, FileRecord.init)
    }
  }
}
