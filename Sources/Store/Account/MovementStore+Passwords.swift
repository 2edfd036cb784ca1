import MovementCore
import SQL

extension MovementStore {
  /// Sets a password: the account's other sessions end, and its open invitations are void.
  ///
  /// - Parameters:
  ///   - encoded: The password's hash in its encoded form.
  ///   - session: The one in which the password was typed, which goes on.
  /// - Throws: ``AccountProblem``.
  package func setPassword(
    _ encoded: String, of id: Account.ID, keeping session: Session.ID?, by actor: Actor
  ) async throws {
    try await write("setPassword", by: actor) { transaction, log in
      let before = try Account.known(id, transaction)
      guard before.isActive else { throw AccountProblem.disabled }
      try transaction.run(
        """
        UPDATE account SET password = \(encoded), password_set_at = \(log.recordedAt)
        WHERE id = \(id)
        """)
      try Session.end(of: id, except: session, at: log.recordedAt, transaction)
      try Invitation.void(of: id, transaction, log: &log)
      // Also where both were set in the same second: that one was set at all is worth a line.
      try log.append(
        before.subject, before: before.state, after: try Account.known(id, transaction).state,
        of: nil)
    }
  }

  /// Puts a newer hash of the same password in the place of an older one. Does nothing if the
  /// password was set anew meanwhile.
  package func rehashPassword(
    of id: Account.ID, from old: String, to new: String
  ) async throws {
    try await write("rehashPassword", by: Actor(id: id)) { transaction, log in
      guard let before = try Account.find(id, transaction) else { return }
      try transaction.run(
        "UPDATE account SET password = \(new) WHERE id = \(id) AND password = \(old)")
      try log.append(before: before, after: try Account.known(id, transaction), of: nil)
    }
  }

  /// Takes the account's password away and ends its sessions and invitations; an invitation lets it
  /// in again.
  ///
  /// - Throws: ``AccountProblem``.
  package func resetPassword(of id: Account.ID, by actor: Actor) async throws {
    try await write("resetPassword", by: actor) { transaction, log in
      let before = try Account.known(id, transaction)
      try transaction.run(
        "UPDATE account SET password = NULL, password_set_at = NULL WHERE id = \(id)")
      try Session.end(of: id, except: nil, at: log.recordedAt, transaction)
      try Invitation.void(of: id, transaction, log: &log)
      try log.append(before: before, after: try Account.known(id, transaction), of: nil)
    }
  }
}
