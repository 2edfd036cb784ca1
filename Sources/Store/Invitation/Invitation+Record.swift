import MovementCore
import SQL

/// A row of the table of invitations.
struct InvitationRow: Equatable {
  let tokenHash: String
  let account: Account.ID
  let recordedAt: Instant
  let expiresAt: Instant
  var usedAt: Instant?
  var voidedAt: Instant?
}

extension InvitationRow: Recorded {
  /// That of the account: neither the secret nor its hash is anybody's business. What proves the
  /// hash tells invitations of one account apart.
  var subject: ChangeSubject { ChangeSubject(.invitation, account) }

  var state: RecordState {
    [
      "expiresAt": .text(expiresAt.description), "invitedAt": .text(recordedAt.description),
      RowProof.field: .text(RowProof(tokenHash.sqlValue).text),
      "usedAt": .text(usedAt?.description), "voidedAt": .text(voidedAt?.description),
    ]
  }

  static let columns =
    "i.token_hash, i.account, i.recorded_at AS invited_at, i.expires_at, i.used_at, i.voided_at"

  init(_ row: Row) throws {
    self.init(
      tokenHash: try row["token_hash"], account: try row["account"],
      recordedAt: try row["invited_at"], expiresAt: try row["expires_at"],
      usedAt: try row["used_at"], voidedAt: try row["voided_at"])
  }

  /// - Parameter account: The one that is invited.
  func invitation(of account: Account, at instant: Instant) -> Invitation {
    let state: Invitation.State =
      if let usedAt {
        .used(at: usedAt)
      } else if voidedAt != nil {
        .voided
      } else if expiresAt <= instant {
        .expired
      } else if !account.isActive {
        .disabled
      } else {
        .open
      }
    return Invitation(
      account: account, recordedAt: recordedAt, expiresAt: expiresAt, state: state)
  }
}

extension Invitation {
  static func find(
    _ tokenHash: String, at instant: Instant, _ transaction: any ReadTransaction
  ) throws -> (row: InvitationRow, invitation: Invitation)? {
    var statement = Statement(
      text: "SELECT " + InvitationRow.columns + ", " + Account.columns
        + " FROM invitation i JOIN account a ON a.id = i.account")
    statement += " WHERE i.token_hash = \(tokenHash)"
    return try transaction.first(statement).map { row in
      let found = try InvitationRow(row)
      return (found, found.invitation(of: try Account(row), at: instant))
    }
  }

  /// Makes the open invitations of an account void.
  static func void(
    of account: Account.ID, _ transaction: any WriteTransaction, log: inout ChangeLog
  ) throws {
    var statement = Statement(text: "SELECT " + InvitationRow.columns + " FROM invitation i")
    statement += " WHERE i.account = \(account) AND i.used_at IS NULL AND i.voided_at IS NULL"
    statement += " ORDER BY i.recorded_at, i.token_hash"
    let open = try transaction.map(statement, InvitationRow.init)
    guard !open.isEmpty else { return }
    try transaction.run(
      """
      UPDATE invitation SET voided_at = \(log.recordedAt)
      WHERE account = \(account) AND used_at IS NULL AND voided_at IS NULL
      """)
    for before in open {
      var after = before
      after.voidedAt = log.recordedAt
      try log.append(before: before, after: after, of: nil)
    }
  }
}
