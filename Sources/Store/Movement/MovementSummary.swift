package import MovementCore
import SQL

/// A movement in a list: what its plan's current version says of itself.
package struct MovementSummary: Sendable, Equatable {
  package let id: MovementID
  /// The plan's number, such as `182-KH/QU`.
  package let number: String
  package let title: String
  package let period: DateRange
  /// The current version of the plan, from 1.
  package let version: Int
  /// When that version was loaded.
  package let recordedAt: Instant
}

extension MovementSummary {
  /// In the order in which they were first loaded.
  static func all(_ transaction: any ReadTransaction) throws -> [MovementSummary] {
    try transaction.map(
      """
      SELECT m.id, m.number, v.title, v.period_first, v.period_last, v.version, v.recorded_at
      FROM movement m
      JOIN plan_version v ON v.movement = m.id
      WHERE v.version = (SELECT MAX(w.version) FROM plan_version w WHERE w.movement = m.id)
      ORDER BY m.id
      """
    ) { row in
      MovementSummary(
        id: try row["id"], number: try row["number"], title: try row["title"],
        period: DateRange(from: try row["period_first"], atLeastTo: try row["period_last"]),
        version: try row["version"], recordedAt: try row["recorded_at"])
    }
  }

  /// The movement of that number; the only one, if no number is given.
  static func named(
    _ number: String?, _ transaction: any ReadTransaction
  ) throws -> MovementSummary {
    let movements = try all(transaction)
    let numbers = movements.map(\.number)
    guard let first = movements.first else { throw StoreError.noMovement }
    guard let number else {
      guard movements.count == 1 else { throw StoreError.severalMovements(numbers) }
      return first
    }
    guard let movement = movements.first(where: { $0.number == number }) else {
      throw StoreError.unknownMovement(number, known: numbers)
    }
    return movement
  }
}
