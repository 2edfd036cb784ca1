/// How a unit stands to an account's own unit, seen from the account.
package enum Relation: String, CaseIterable, Sendable {
  /// It is the account's unit.
  case own
  /// It hangs below the account's unit, however far.
  case below
  /// The account's unit hangs below it.
  case above
  /// Neither; also for an account without a unit, and for ids that there are not.
  case beside
}

extension UnitDirectory {
  /// How `unit` stands to the unit `own` of an account; nil for an account without one.
  package func relation(of unit: UnitID, from own: UnitID?) -> Relation {
    guard let own, let here = position(of: own), let there = position(of: unit) else {
      return .beside
    }
    if here == there { return .own }
    if subtree(at: here).contains(there) { return .below }
    return subtree(at: there).contains(here) ? .above : .beside
  }
}
