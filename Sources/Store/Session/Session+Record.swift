import MovementCore
import SQL

extension Session {
  /// The account's columns are read by ``Account``.
  static let columns =
    "s.id AS session, s.device, s.is_remembered, s.recorded_at AS opened_at, s.seen_at, "
    + "s.idle_until, s.expires_at, " + Account.columns

  init(_ row: Row) throws {
    self.init(
      id: try row["session"], account: try Account(row), device: try row["device"],
      isRemembered: try row["is_remembered"], recordedAt: try row["opened_at"],
      seenAt: try row["seen_at"], idleUntil: try row["idle_until"],
      expiresAt: try row["expires_at"])
  }

  /// It has not ended, was used lately and has not run out. Its account may be disabled.
  static func isOpen(at instant: Instant) -> Statement {
    "s.ended_at IS NULL AND s.idle_until > \(instant) AND s.expires_at > \(instant)"
  }

  static func open(
    _ session: NewSession, of account: Account, at instant: Instant,
    _ transaction: any WriteTransaction
  ) throws -> Session {
    guard account.isActive else { throw AccountProblem.disabled }
    // As the database counts: by scalars.
    let device = String(String.UnicodeScalarView(session.device.unicodeScalars.prefix(200)))
    try transaction.run(
      """
      INSERT INTO session
        (token_hash, id, account, recorded_at, device, is_remembered, seen_at, idle_until,
         expires_at)
      VALUES
        (\(session.tokenHash), \(session.id), \(account.id), \(instant), \(device),
         \(session.isRemembered), \(instant), \(session.idleUntil), \(session.expiresAt))
      """)
    return Session(
      id: session.id, account: account, device: device, isRemembered: session.isRemembered,
      recordedAt: instant, seenAt: instant, idleUntil: session.idleUntil,
      expiresAt: session.expiresAt)
  }

  static func end(
    of account: Account.ID, except kept: ID?, at instant: Instant,
    _ transaction: any WriteTransaction
  ) throws {
    try transaction.run(
      """
      UPDATE session SET ended_at = \(instant)
      WHERE account = \(account) AND ended_at IS NULL AND id <> \(kept ?? "")
      """)
  }
}
