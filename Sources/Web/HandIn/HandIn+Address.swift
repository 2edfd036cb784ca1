import MovementCore

extension Address {
  /// The form to hand something in; the due that is chosen at first may be named.
  static func handIn(
    _ key: MovementKey, _ unit: UnitID, _ obligation: Obligation.ID, due: Int? = nil
  ) -> Address {
    Address(path: Route.handIn.path(key.description, unit, obligation))
      .with("due", due.map(String.init))
  }

  /// The form with what has been typed so far; also where it is sent to.
  static func draft(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.draft.path(key.description, id))
  }

  static func draftFile(_ key: MovementKey, _ id: Deliverable.ID, _ position: Int) -> Address {
    Address(path: Route.draftFile.path(key.description, id, String(position)))
  }

  static func discardDraft(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.discardDraft.path(key.description, id))
  }

  /// The form to correct what was returned.
  static func correct(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.correct.path(key.description, id))
  }

  static func withdraw(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.withdraw.path(key.description, id))
  }
}
