import MovementCore

extension Address {
  /// Who is released from what, and why; new ones are sent there as well.
  static func exemptions(_ key: MovementKey) -> Address {
    Address(path: Route.exemptions.path(key.description))
  }

  /// The form for a new one, with what is known filled in.
  static func exemptions(
    _ key: MovementKey, unit: UnitID, obligation: Obligation.ID? = nil, due: Int? = nil
  ) -> Address {
    exemptions(key).with("unit", unit).with("obligation", obligation)
      .with("due", due.map(String.init)).at("add")
  }

  /// Where one is ended: by POST only.
  static func endExemption(_ key: MovementKey) -> Address {
    Address(path: Route.endExemption.path(key.description))
  }
}
