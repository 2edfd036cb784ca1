package import MovementCore
import SQL

extension MovementStore {
  /// Invites an account; its older invitations are void from now on.
  ///
  /// - Parameter tokenHash: SHA-256 of the secret in the link, in hexadecimal.
  /// - Throws: ``AccountProblem``.
  package func invite(
    _ id: Account.ID, tokenHash: String, expiresAt: Instant, by actor: Actor
  ) async throws {
    try await write("invite", by: actor) { transaction, log in
      guard try Account.known(id, transaction).isActive else { throw AccountProblem.disabled }
      try Invitation.void(of: id, transaction, log: &log)
      try transaction.run(
        """
        INSERT INTO invitation (token_hash, account, recorded_at, expires_at)
        VALUES (\(tokenHash), \(id), \(log.recordedAt), \(expiresAt))
        """)
      let row = InvitationRow(
        tokenHash: tokenHash, account: id, recordedAt: log.recordedAt, expiresAt: expiresAt)
      try log.append(before: nil, after: row, of: nil)
    }
  }

  /// Nil if there is no such invitation.
  package func invitation(tokenHash: String) async throws -> Invitation? {
    let instant = now()
    return try await database.read { transaction in
      try Invitation.find(tokenHash, at: instant, transaction)?.invitation
    }
  }

  /// The invitations that somebody can still sign in with, at most one for each account.
  package func openInvitations() async throws -> [Invitation] {
    let instant = now()
    var statement = Statement(
      text: "SELECT " + InvitationRow.columns + ", " + Account.columns
        + " FROM invitation i JOIN account a ON a.id = i.account")
    statement += " WHERE i.used_at IS NULL AND i.voided_at IS NULL"
    statement += " AND i.expires_at > \(instant) AND a.is_active = 1 ORDER BY a.name"
    return try await database.read { [statement] transaction in
      try transaction.map(statement) { row in
        try InvitationRow(row).invitation(of: try Account(row), at: instant)
      }
    }
  }

  /// Signs a device in by an invitation, which works once: of two at a time one gets in.
  ///
  /// - Parameter request: The request that this came with, for the record.
  /// - Throws: ``InvitationProblem``.
  package func redeem(
    tokenHash: String, opening session: NewSession, request: String? = nil
  ) async throws -> Session {
    // Who comes is known only by the invitation, and the line has to name the account.
    let found = try await invitation(tokenHash: tokenHash)
    guard let account = found?.account else { throw InvitationProblem.unknown }
    let actor = Actor(id: account.id, role: account.role, request: request)
    return try await write("redeemInvitation", by: actor) { transaction, log in
      guard
        let (row, invitation) = try Invitation.find(
          tokenHash, at: log.recordedAt, transaction)
      else { throw InvitationProblem.unknown }
      if let problem = invitation.state.problem { throw problem }
      var after = row
      after.usedAt = log.recordedAt
      try transaction.run(
        "UPDATE invitation SET used_at = \(log.recordedAt) WHERE token_hash = \(tokenHash)")
      try log.append(before: row, after: after, of: nil)
      return try Session.open(
        session, of: invitation.account, at: log.recordedAt, transaction)
    }
  }
}
