import MovementCore

extension Address {
  /// What a number of a unit's report counts.
  static func figure(
    _ key: MovementKey, unit: UnitID, _ obligation: Obligation.ID, field: String, due: Int
  ) -> Address {
    Address(path: Route.figure.path(key.description, unit, obligation, field))
      .with("due", String(due))
  }
}
