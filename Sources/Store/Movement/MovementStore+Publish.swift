package import MovementCore
import SQL

extension MovementStore {
  /// Makes a text the new version of a movement's plan. The same text as now makes none.
  ///
  /// - Parameters:
  ///   - version: The one that the author started from.
  ///   - plan: What the text says.
  /// - Returns: The version that holds now.
  /// - Throws: ``StoreError/planChanged(version:)`` if another version came meanwhile;
  ///   ``StoreError/otherPlan(number:)`` if it is another movement's plan.
  @discardableResult
  package func publishPlan(
    _ source: String, saying plan: Plan, of movement: MovementID, basedOn version: Int,
    by actor: Actor
  ) async throws -> Int {
    try await write("publishPlan", by: actor) { transaction, log in
      guard let present = try PlanVersionRow.latest(of: movement, transaction) else {
        throw StoreError.noMovement
      }
      guard present.number == plan.number else {
        throw StoreError.otherPlan(number: present.number)
      }
      guard present.source != source else { return present.version }
      guard present.version == version else {
        throw StoreError.planChanged(version: present.version)
      }
      try PlanLoad.add(
        version + 1, of: movement, source: source, plan: plan, in: transaction, log: &log)
      return version + 1
    }
  }
}

/// The latest version of a plan, with the number of its movement.
private struct PlanVersionRow {
  let number: String
  let version: Int
  let source: String

  static func latest(
    of movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> PlanVersionRow? {
    try transaction.first(
      """
      SELECT m.number, v.version, v.source FROM movement m
      JOIN plan_version v ON v.movement = m.id
      WHERE m.id = \(movement) ORDER BY v.version DESC LIMIT 1
      """
    ).map { row in
      PlanVersionRow(
        number: try row["number"], version: try row["version"], source: try row["source"])
    }
  }
}
