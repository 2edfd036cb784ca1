import MovementCore

/// The organiser's door: what waits, and where each thing is done.
struct ManageModel {
  let movement: MovementKey
  let plan: Plan
  /// The version in force.
  let version: Int
  /// Deliverables that wait for an answer.
  let waiting: Int
  /// Units with something overdue.
  let lateUnits: Int
  let exemptions: Int
  /// Accounts that may sign in.
  let accounts: Int
  /// Deliverables on the public page.
  let released: Int
  /// A load was done right before.
  let isLoaded: Bool
}
