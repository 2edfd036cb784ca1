package import MovementCore

/// What a movement is loaded from: a plan, and rows that were checked against it.
package struct MovementLoad: Sendable {
  /// The plan file as it is.
  package var planSource: String
  /// What that file says.
  package var plan: Plan
  package var units: [Unit]
  /// The first day on which what `units` says holds; what held before stays on record. Nil to
  /// correct the latest values instead. Does not concern units that are new.
  package var unitsHoldFrom: CivilDate?
  package var deliverables: [Deliverable]
  package var exemptions: [Exemption]

  package init(
    planSource: String, plan: Plan, units: [Unit], unitsHoldFrom: CivilDate? = nil,
    deliverables: [Deliverable] = [], exemptions: [Exemption] = []
  ) {
    self.planSource = planSource
    self.plan = plan
    self.units = units
    self.unitsHoldFrom = unitsHoldFrom
    self.deliverables = deliverables
    self.exemptions = exemptions
  }
}

/// What a load did.
package struct LoadSummary: Sendable, Equatable {
  package let movement: MovementID
  package let isNewMovement: Bool
  /// The version of the plan that holds now.
  package let version: Int
  /// False if the plan was the same text as before.
  package let isNewVersion: Bool
  package let units: Count
  package let deliverables: Count
  package let exemptions: Count

  package struct Count: Sendable, Equatable {
    package var added: Int
    package var updated: Int
    package var unchanged: Int

    package init(added: Int = 0, updated: Int = 0, unchanged: Int = 0) {
      self.added = added
      self.updated = updated
      self.unchanged = unchanged
    }
  }
}
