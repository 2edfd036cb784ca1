import MovementCore
import SQL

extension MovementStore {
  /// What is accepted, has a text and is not on the public page, the last one first; one statement.
  ///
  /// - Parameter limit: 1…1,000.
  package func releasable(
    movement: MovementID, limit: Int
  ) async throws -> [DeliverableEntry] {
    let limit = max(1, min(limit, 1_000))
    return try await database.read { transaction in
      try DeliverableEntry.all(
        where: """
          d.movement = \(movement) AND d.status = 'accepted' AND d.revision > 0
            AND p.deliverable IS NULL
          """, orderedBy: "r.recorded_at DESC, d.id LIMIT \(limit)", transaction)
    }
  }
}
