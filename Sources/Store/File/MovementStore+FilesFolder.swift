import SQL

/// Which folder the files lie in is no part of the record: its mark leaves no line.
extension MovementStore {
  /// What is known of the folder of files. One view.
  package func filesFolder() async throws -> FilesFolderRecord {
    try await database.read { transaction in
      // One that was handed in is there for good; another one may go just now.
      let file = try transaction.first(
        """
        SELECT f.hash AS hash FROM file f LEFT JOIN revision_file r ON r.hash = f.hash
        ORDER BY CASE WHEN r.hash IS NULL THEN 1 ELSE 0 END, f.hash LIMIT 1
        """)
      return FilesFolderRecord(
        mark: try Self.mark(transaction), anyFile: try file?["hash"])
    }
  }

  /// Gives the folder a mark, unless it has one.
  ///
  /// - Parameter mark: A UUID that was made for it.
  /// - Returns: The mark that is on record now.
  package func markFilesFolder(_ mark: String) async throws -> String {
    try await database.write(named: "markFilesFolder") { transaction in
      if let present = try Self.mark(transaction) { return present }
      try transaction.run("INSERT INTO files_folder (number, mark) VALUES (1, \(mark))")
      return mark
    }
  }

  private static func mark(_ transaction: any ReadTransaction) throws -> String? {
    try transaction.first("SELECT mark FROM files_folder")?["mark"]
  }
}
