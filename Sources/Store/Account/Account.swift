package import MovementCore

/// Somebody who may sign in.
package struct Account: Sendable, Hashable {
  package typealias ID = String

  /// A UUID: the record of changes names people by it, so that their names can be forgotten.
  package let id: ID
  /// What is typed to sign in; see ``AccountName``.
  package var name: String
  /// What others see, such as “Phường Bến Nghé” or “Trần Thị Lan”.
  package var displayName: String
  package var role: Role
  /// Where the role holds; nil for an account that belongs to no unit.
  package var unit: UnitID?
  /// False if it may not sign in.
  package let isActive: Bool
  /// When its password was last set; nil if it has none.
  package let passwordSetAt: Instant?
  package let recordedAt: Instant
  /// The position in the record up to which it has seen its answers.
  package let answersSeen: Int64
  /// What stands for its password's hash in the record of changes; ``RowProof``.
  let proof: String

  /// What it may do.
  package var permission: Permission { Permission(role: role, unit: unit) }

  package var hasPassword: Bool { passwordSetAt != nil }
}

/// What the organiser says of an account.
package struct AccountDetails: Sendable, Hashable {
  /// What is typed to sign in; see ``AccountName``.
  package var name: String
  /// One line of 1…200 characters; kept in NFC, without white space around it.
  package var displayName: String
  package var role: Role
  package var unit: UnitID?

  package init(name: String, displayName: String, role: Role, unit: UnitID? = nil) {
    self.name = name
    self.displayName = displayName
    self.role = role
    self.unit = unit
  }
}

/// An account with the secret against which a password is held.
package struct Credential: Sendable {
  package let account: Account
  /// The password's hash in its encoded form; nil if there is none.
  package let passwordHash: String?
}
