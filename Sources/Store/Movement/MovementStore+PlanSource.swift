import SQL

extension MovementStore {
  /// The plan file of a version as it was loaded, or nil if there is no such version.
  package func planSource(movement: MovementID, version: Int) async throws -> String? {
    try await database.read { transaction in
      try transaction.first(
        "SELECT source FROM plan_version WHERE movement = \(movement) AND version = \(version)"
      ).map { try $0["source"] }
    }
  }
}
