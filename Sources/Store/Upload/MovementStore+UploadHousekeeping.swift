package import MovementCore
import SQL

extension MovementStore {
  /// Forgets what nobody has sent a byte of since a moment, and what was over by then.
  ///
  /// - Returns: How many of them had been on their way.
  package func removeUploads(untouchedSince limit: Instant) async throws -> Int {
    var total = 0
    while true {
      let (removed, unfinished) = try await database.write(named: "removeUploads") { transaction in
        // The unfinished ones are counted as they go: somebody may have sent more meanwhile.
        let most = Self.housekeepingBatch
        let unfinished = try transaction.run(
          """
          DELETE FROM upload WHERE id IN (
            SELECT id FROM upload WHERE touched_at < \(limit) AND outcome IS NULL LIMIT \(most))
          """)
        let finished = try transaction.run(
          """
          DELETE FROM upload WHERE id IN (
            SELECT id FROM upload WHERE touched_at < \(limit) AND outcome IS NOT NULL
            LIMIT \(most))
          """)
        return (max(finished, unfinished), unfinished)
      }
      total += unfinished
      guard removed == Self.housekeepingBatch else { return total }
      try Task.checkCancellation()
    }
  }

  /// How many ``removeUploads(untouchedSince:)`` would count.
  package func unfinishedUploads(untouchedSince limit: Instant) async throws -> Int {
    try await database.read { transaction in
      try transaction.first(
        """
        SELECT COUNT(*) AS count FROM upload WHERE touched_at < \(limit) AND outcome IS NULL
        """)?["count"] ?? 0
    }
  }

  /// Those of some uploads that are not noted.
  package func unknownUploads(among ids: [String]) async throws -> [String] {
    guard !ids.isEmpty else { return [] }
    let known = try await database.read { transaction in
      var known: Set<String> = []
      for start in stride(from: 0, to: ids.count, by: Self.housekeepingBatch) {
        let end = min(start + Self.housekeepingBatch, ids.count)
        var statement: Statement = "SELECT id FROM upload WHERE id IN "
        statement += Statement.list(of: Array(ids[start..<end]))
        try transaction.forEach(statement) { known.insert(try $0["id"]) }
      }
      return known
    }
    return ids.filter { !known.contains($0) }
  }
}
