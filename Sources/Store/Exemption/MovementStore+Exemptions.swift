package import MovementCore
import SQL

extension MovementStore {
  /// Releases a unit from an obligation, or changes the reason.
  ///
  /// - Parameter due: Its number, from 1; nil for all of them.
  /// - Throws: ``StoreError/refused(_:_:)`` for a unit or an obligation that is not there.
  package func setExemption(
    of unit: UnitID, from obligation: Obligation.ID, due: Int?, reason: Reason,
    in movement: MovementID, by actor: Actor
  ) async throws {
    try await write("setExemption", by: actor) { transaction, log in
      let before = try Exemption.find(
        unit: unit, obligation: obligation, due: due, of: movement, transaction)
      let after = Exemption(unit: unit, obligation: obligation, due: due, reason: reason.text)
      guard before != after else { return }
      try transaction.refusing(after.subject) {
        try transaction.run(
          Statement(text: Exemption.upsert, binds: after.binds(in: movement)))
      }
      try log.append(before: before, after: after, of: movement)
    }
  }

  /// The unit owes the obligation again.
  ///
  /// - Parameter due: As the exemption has it: one from all dues is not ended due by due.
  /// - Returns: Whether there was such an exemption.
  @discardableResult
  package func removeExemption(
    of unit: UnitID, from obligation: Obligation.ID, due: Int?, in movement: MovementID,
    by actor: Actor
  ) async throws -> Bool {
    try await write("removeExemption", by: actor) { transaction, log in
      let before = try Exemption.find(
        unit: unit, obligation: obligation, due: due, of: movement, transaction)
      guard let before else { return false }
      try transaction.run(before.removal(in: movement))
      try log.append(before: before, after: nil, of: movement)
      return true
    }
  }
}
