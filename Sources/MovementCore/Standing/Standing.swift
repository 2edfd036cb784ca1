/// The status of every unit × due of a movement, for every day, in memory.
///
/// Built once from plan, units, deliverables and exemptions; answers any day without being built
/// again, and follows single deliverables as they change. The command and the web ask this type.
package struct Standing: Sendable {
  package let plan: Plan
  package let directory: UnitDirectory
  /// In plan order, then by due.
  package internal(set) var columns: [Column]
  /// For each obligation of the plan, its columns.
  package let columnsOfObligation: [Range<Int>]
  /// For each obligation of the plan.
  let routes: [Route]
  /// For each column.
  let dues: [Due]

  /// Evaluates a movement.
  ///
  /// Every deliverable and exemption must name a unit of the directory and an obligation (and due)
  /// of the plan; what does not is left out (readers of files report it before).
  /// - Throws: `StandingProblem` if a unit owes a share of a staff that is not known.
  package init(
    plan: Plan, directory: UnitDirectory, deliverables: [Deliverable],
    exemptions: [Exemption] = []
  ) throws(StandingProblem) {
    let indices = plan.obligationIndices
    let handIns = deliverables.compactMap { deliverable in
      HandIn(deliverable, directory: directory, obligations: indices)
    }
    try self.init(plan: plan, directory: directory, handIns: handIns, exemptions: exemptions)
  }

  /// Evaluates a movement from what counts of its deliverables.
  package init(
    plan: Plan, directory: UnitDirectory, handIns: [HandIn], exemptions: [Exemption] = []
  ) throws(StandingProblem) {
    var layout = try ColumnLayout(plan: plan, directory: directory)
    layout.exempt(exemptions, plan: plan)
    self.plan = plan
    self.directory = directory
    columns = layout.columns
    columnsOfObligation = layout.columnsOfObligation
    routes = layout.routes(in: plan)
    dues = columns.map(\.due)
    fill(with: handIns)
  }
}
