package import MovementCore
import SQL

extension MovementStore {
  /// Nil if the movement has none of that id.
  package func deliverable(
    movement: MovementID, id: Deliverable.ID
  ) async throws -> Deliverable? {
    try await database.read { transaction in
      try transaction.first(
        """
        SELECT id, unit, obligation, due, submitted, status, amount FROM deliverable
        WHERE movement = \(movement) AND id = \(id)
        """
      ).map(Deliverable.init)
    }
  }

  /// What a unit has in a movement, by the day of handing in; what has none comes last.
  package func deliverables(
    movement: MovementID, unit: UnitID
  ) async throws -> [Deliverable] {
    try await database.read { transaction in
      try transaction.map(
        """
        SELECT id, unit, obligation, due, submitted, status, amount FROM deliverable
        WHERE movement = \(movement) AND unit = \(unit)
        ORDER BY COALESCE(submitted, '9999-12-31'), id
        """, Deliverable.init)
    }
  }
}
