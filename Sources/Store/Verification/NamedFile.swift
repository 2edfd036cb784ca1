import SQL

/// A content that a revision names, as it should lie in the folder of files.
package struct NamedFile: Sendable, Hashable {
  /// SHA-256 in hexadecimal, which is its name in the folder.
  package let hash: String
  /// In bytes.
  package let size: Int64
  /// A name under which it was attached.
  package let name: String
}

extension MovementStore {
  /// The contents that revisions name, in the order of their hashes.
  ///
  /// - Parameter hash: Only those after it.
  package func namedFiles(after hash: String = "", limit: Int = 500) async throws -> [NamedFile] {
    try await database.read { transaction in
      try transaction.map(
        """
        SELECT f.hash, f.size, MIN(g.name) AS name
        FROM file f JOIN revision_file g ON g.hash = f.hash
        WHERE f.hash > \(hash) GROUP BY f.hash, f.size ORDER BY f.hash LIMIT \(limit)
        """
      ) { NamedFile(hash: try $0["hash"], size: try $0["size"], name: try $0["name"]) }
    }
  }
}
