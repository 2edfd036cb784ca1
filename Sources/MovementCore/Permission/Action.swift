/// What an account can ask to do.
package enum Action: String, CaseIterable, Sendable {
  /// Boards, lists, plans, units, obligations: how everybody stands.
  case seeStanding
  /// What a unit handed in: its title, text, files and revisions.
  case seeDeliverable
  /// Write a draft, hand it in, correct it after a return.
  case handIn
  /// Take back what was handed in.
  case withdraw
  /// Accept, return, and take such a decision back.
  case review
  /// Release a unit from an obligation, or end that.
  case exempt
  /// Show an accepted deliverable on the public page, or no longer.
  case release
  /// Add, change, invite, disable accounts. Concerns no unit.
  case manageAccounts
  /// Load plans and units, publish a new version of a plan. Concerns no unit.
  case load
  /// Who changed a record, when, and what stood there before.
  case seeHistory
}
