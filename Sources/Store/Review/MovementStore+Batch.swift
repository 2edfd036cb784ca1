import MovementCore
import SQL

extension MovementStore {
  /// What an account decided with one press, as far as nothing was decided about it since; in the
  /// order of the record. One statement.
  ///
  /// - Parameters:
  ///   - batch: As ``review(_:of:with:on:batch:by:)`` was told; of an undo, the actor's request.
  ///   - position: Only decisions from about there on are looked at.
  package func decided(
    movement: MovementID, batch: String, by account: Account.ID, after position: Int64
  ) async throws -> [DeliverableEntry] {
    try await database.read { transaction in
      try DeliverableEntry.all(
        where: """
          d.movement = \(movement) AND w.batch = \(batch) AND w.actor = \(account)
            AND d.id IN (SELECT v.deliverable FROM review v
              WHERE v.sequence > COALESCE(
                  (SELECT c.sequence FROM change c WHERE c.position = \(position)), 0)
                AND v.movement = \(movement) AND v.batch = \(batch))
          """, orderedBy: "w.sequence", transaction)
    }
  }
}
