package import SQL

/// One line of the record: who changed what, when, from what to what.
package struct Change: Sendable, Equatable {
  /// From 1, in the order of committing.
  package let sequence: Int64
  /// The instant in UTC.
  package let recordedAt: String
  package let actor: String
  /// The named transaction, such as `loadMovement`.
  package let kind: String
  package let subject: ChangeSubject
  /// Nil for what belongs to no movement, such as a unit.
  package let movement: MovementID?
  /// The record as JSON before and after; nil where there was or is none.
  package let before: String?
  package let after: String?
  /// The request that asked for it, if one did.
  package let request: String?
}

/// The record that a change concerns.
package struct ChangeSubject: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case movement, plan, unit, deliverable, exemption
  }

  package let kind: Kind
  /// Its id within its movement, or within the directory.
  package let id: String

  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension ChangeSubject.Kind: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(rawValue: text)
  }

  package var sqlValue: SQLValue { .text(rawValue) }
}
