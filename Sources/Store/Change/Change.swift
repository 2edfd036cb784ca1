package import MovementCore

/// One line of the record: who changed what, when, from what to what.
package struct Change: Sendable, Equatable {
  /// What tells the line from all others; in the order of writing, with gaps where several programs
  /// write.
  package let sequence: Int64
  /// Its number in the record: from 1, without gaps, in the order in which lines became visible. 0
  /// for a line that has none yet, which no page shows and no feed tells.
  package let position: Int64
  package let recordedAt: Instant
  /// An account's id or a command; ``Actor/id``.
  package let actor: String
  /// What the account was allowed to do at that moment; nil for a command.
  package let role: Role?
  /// The named transaction, such as `loadMovement`.
  package let kind: String
  package let subject: ChangeSubject
  /// Nil for what belongs to no movement, such as a unit.
  package let movement: MovementID?
  /// The record as an object of JSON before and after; nil where there was or is none. A field that
  /// was forgotten is missing (``redactedFields``).
  package let before: String?
  package let after: String?
  /// The request that asked for it, if one did.
  package let request: String?
  /// 16 bytes in hexadecimal. Nil once a field was forgotten, and for a line from before there
  /// were digests.
  let salt: String?
  /// What proves the line, in hexadecimal (`Change+Digest.swift`); nil for a line from before there
  /// were digests.
  package internal(set) var digest: String?
  let redaction: Redaction?

  /// The state of the record that a line tells of.
  package enum Side: String, Sendable, CaseIterable {
    case before, after
  }

  /// The record as an object of JSON.
  package subscript(side: Side) -> String? {
    switch side {
    case .before: before
    case .after: after
    }
  }
}
