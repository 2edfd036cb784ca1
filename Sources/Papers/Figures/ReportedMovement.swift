package import MovementCore
package import Store

/// A movement as reports look at it: its plan, its units, and how they stand.
package struct ReportedMovement: Sendable {
  package let id: MovementID
  /// Which version of the plan, from 1.
  package let version: Int
  package let standing: Standing
  /// The places of the obligations in the plan.
  package let obligations: [Obligation.ID: Int]

  package init(
    id: MovementID, version: Int, standing: Standing, obligations: [Obligation.ID: Int]
  ) {
    self.id = id
    self.version = version
    self.standing = standing
    self.obligations = obligations
  }

  package var plan: Plan { standing.plan }
  package var directory: UnitDirectory { standing.directory }
}

extension ReportedMovement {
  /// A movement as it was read from the store.
  /// - Throws: `StandingProblem`; `UnitTreeProblem`.
  package init(_ snapshot: MovementSnapshot) throws {
    let plan = snapshot.movement.plan
    self.init(
      id: snapshot.movement.id, version: snapshot.movement.version,
      standing: try Standing(
        plan: plan, directory: UnitDirectory(snapshot.units), deliverables: snapshot.deliverables,
        exemptions: snapshot.exemptions),
      obligations: plan.obligationIndices)
  }
}
