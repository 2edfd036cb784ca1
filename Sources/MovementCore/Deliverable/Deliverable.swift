/// What a unit hands in for an obligation.
package struct Deliverable: Sendable, Equatable {
  package typealias ID = String

  package var id: ID
  package var unit: UnitID
  package var obligation: Obligation.ID
  /// The number of the due that it is meant for, from 1; nil lets the day decide (§5).
  package var due: Int?
  /// The day of handing in; a draft may have none.
  package var submitted: CivilDate?
  package var status: Status
  /// How much it counts; ≥ 0.
  package var amount: Int

  package init(
    id: ID, unit: UnitID, obligation: Obligation.ID, due: Int? = nil, submitted: CivilDate?,
    status: Status, amount: Int = 1
  ) {
    self.id = id
    self.unit = unit
    self.obligation = obligation
    self.due = due
    self.submitted = submitted
    self.status = status
    self.amount = amount
  }

  package enum Status: String, Sendable, CaseIterable {
    case draft, submitted, returned, accepted, withdrawn
  }
}

/// A unit is released from an obligation, with a reason.
package struct Exemption: Sendable, Equatable {
  package var unit: UnitID
  package var obligation: Obligation.ID
  /// The number of the due, from 1; nil for all of them.
  package var due: Int?
  package var reason: String

  package init(unit: UnitID, obligation: Obligation.ID, due: Int? = nil, reason: String) {
    self.unit = unit
    self.obligation = obligation
    self.due = due
    self.reason = reason
  }
}
