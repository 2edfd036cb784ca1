package import MovementCore
import SQL

/// Sessions leave no line in the record of changes: their rows say when they began and ended, they
/// are removed some time after, and signing in must not wake every page that follows the record.
extension MovementStore {
  /// Signs a device in.
  ///
  /// - Throws: ``AccountProblem``.
  @discardableResult
  package func openSession(
    _ session: NewSession, of account: Account.ID
  ) async throws -> Session {
    let instant = now()
    return try await database.write(named: "openSession") { transaction in
      try Session.open(
        session, of: try Account.known(account, transaction), at: instant, transaction)
    }
  }

  /// Notes that a session is used and moves the end of its idle time; never to an earlier moment,
  /// and never of a session that has ended.
  package func touchSession(id: Session.ID, idleUntil: Instant) async throws {
    let instant = now()
    try await database.write(named: "touchSession") { transaction in
      _ = try transaction.run(
        """
        UPDATE session SET seen_at = \(instant), idle_until = \(idleUntil)
        WHERE id = \(id) AND ended_at IS NULL AND idle_until < \(idleUntil)
        """)
    }
  }

  /// The devices on which an account is signed in, the one that was last used first.
  package func sessions(of account: Account.ID) async throws -> [Session] {
    var statement = Statement(
      text: "SELECT " + Session.columns + " FROM session s JOIN account a ON a.id = s.account")
    statement += " WHERE s.account = \(account) AND "
    statement += Session.isOpen(at: now())
    statement += " AND a.is_active = 1 ORDER BY s.seen_at DESC, s.id"
    return try await database.read { [statement] in try $0.map(statement, Session.init) }
  }

  /// Signs a device out. One that is another account's, or signed out already, stays as it is.
  ///
  /// - Returns: Whether it was signed in.
  @discardableResult
  package func endSession(id: Session.ID, of account: Account.ID) async throws -> Bool {
    let instant = now()
    return try await database.write(named: "endSession") { transaction in
      try transaction.run(
        """
        UPDATE session SET ended_at = \(instant)
        WHERE id = \(id) AND account = \(account) AND ended_at IS NULL
        """) > 0
    }
  }

  /// Signs all devices of an account out, but for one.
  package func endSessions(of account: Account.ID, except kept: Session.ID?) async throws {
    let instant = now()
    try await database.write(named: "endSessions") { transaction in
      try Session.end(of: account, except: kept, at: instant, transaction)
    }
  }
}
