package import MovementCore
import SQL

extension MovementStore {
  /// What a unit has in a movement, and what some units below it have for obligations of which
  /// that counts for the unit as well; by the day of handing in, what has none comes last.
  ///
  /// One statement, for as many units and obligations as fit on a page.
  package func deliverables(
    movement: MovementID, unit: UnitID, below: [UnitID], for obligations: [Obligation.ID]
  ) async throws -> [Deliverable] {
    guard !below.isEmpty, !obligations.isEmpty else {
      return try await deliverables(movement: movement, unit: unit)
    }
    var statement: Statement = """
      SELECT id, unit, obligation, due, submitted, status, amount FROM deliverable
      WHERE movement = \(movement) AND (unit = \(unit) OR unit IN
      """
    statement += list(of: below)
    statement += " AND obligation IN "
    statement += list(of: obligations)
    statement += ") ORDER BY COALESCE(submitted, '9999-12-31'), id"
    return try await database.read { [statement] transaction in
      try transaction.map(statement, Deliverable.init)
    }
  }
}

/// Values in brackets.
private func list(of values: [String]) -> Statement {
  let places = values.map { _ in "?" }.joined(separator: ", ")
  return Statement(text: "(" + places + ")", binds: values.map { .text($0) })
}
