/// What an account may do: its role says what, its unit says where.
///
/// Every route asks this type. What it does not allow is refused; there is no other rule.
package struct Permission: Sendable, Hashable {
  package let role: Role
  /// Nil for an account that belongs to no unit. Such a reviewer or unit account sees how everybody
  /// stands, and nothing else.
  package let unit: UnitID?

  package init(role: Role, unit: UnitID?) {
    self.role = role
    self.unit = unit
  }

  /// Whether a role may do something that concerns a unit. `isAddressee`: what that unit hands in
  /// goes to the account's unit (``Plan/addressee(of:unit:in:)``).
  package static func allows(
    _ role: Role, _ action: Action, on relation: Relation, isAddressee: Bool = false
  ) -> Bool {
    let isWithin = relation == .own || relation == .below
    return switch role {
    case .organiser: true
    case .reviewer:
      switch action {
      case .seeStanding: true
      case .seeDeliverable, .seeHistory: isWithin || isAddressee
      case .review, .exempt: isAddressee
      case .handIn, .withdraw, .release, .manageAccounts, .load: false
      }
    case .unit:
      switch action {
      case .seeStanding: true
      case .seeDeliverable, .handIn, .withdraw, .seeHistory: isWithin
      case .review, .exempt, .release, .manageAccounts, .load: false
      }
    case .reader:
      switch action {
      case .seeStanding: true
      case .seeDeliverable: isWithin
      case .handIn, .withdraw, .review, .exempt, .release, .manageAccounts, .load, .seeHistory:
        false
      }
    }
  }

  /// Whether the account may do something that concerns a unit. `addressee` is the unit to which
  /// goes what `unit` hands in for the obligation that it is about; nil where it is about none.
  package func allows(
    _ action: Action, unit other: UnitID, addressee: UnitID? = nil, in directory: UnitDirectory
  ) -> Bool {
    Self.allows(
      role, action, on: directory.relation(of: other, from: unit),
      isAddressee: isAddressee(addressee))
  }

  /// Whether the account may do something that concerns no unit, such as managing accounts, or
  /// something for every unit.
  package func allows(_ action: Action) -> Bool { Self.allows(role, action, on: .beside) }

  /// Whether there can be a unit for which the account may do something: whether to offer it at all.
  package func allowsSomewhere(_ action: Action) -> Bool {
    allows(action)
      || unit != nil
        && Relation.allCases.contains { Self.allows(role, action, on: $0, isAddressee: true) }
  }

  /// Whether what goes to `addressee` goes to the account's unit; never for an account without one.
  package func isAddressee(_ addressee: UnitID?) -> Bool { unit != nil && unit == addressee }
}
