import MovementCore
import SQL

/// The statements by which housekeeping removes what is over. Each takes at most so many rows, so
/// that nobody who writes waits long.
enum Removal {
  /// Sessions that were ended, lay unused or ran out before a moment.
  static func sessions(
    endedBefore limit: Instant, atMost most: Int, _ transaction: any WriteTransaction
  ) throws -> Int {
    try transaction.run(
      """
      DELETE FROM session WHERE token_hash IN (
        SELECT token_hash FROM session
        WHERE ended_at < \(limit) OR idle_until < \(limit) OR expires_at < \(limit)
        LIMIT \(most))
      """)
  }

  /// Invitations that nobody could use any more before a moment.
  static func invitations(
    overBefore limit: Instant, atMost most: Int, _ transaction: any WriteTransaction,
    log: inout ChangeLog
  ) throws -> Int {
    var statement = Statement(text: "SELECT " + InvitationRow.columns + " FROM invitation i")
    statement += " WHERE i.used_at < \(limit) OR i.voided_at < \(limit) OR i.expires_at < \(limit)"
    statement += " ORDER BY i.recorded_at, i.token_hash LIMIT \(most)"
    let over = try transaction.map(statement, InvitationRow.init)
    guard !over.isEmpty else { return 0 }
    var removal: Statement = "DELETE FROM invitation WHERE token_hash IN "
    removal += Statement.list(of: over.map(\.tokenHash))
    try transaction.run(removal)
    for row in over { try log.append(before: row, after: nil, of: nil) }
    return over.count
  }

  /// Drafts that nobody has saved since a moment, of movements that had ended by then: as long as
  /// there is something to hand in, a draft is somebody's work.
  static func drafts(
    untouchedSince limit: Instant, atMost most: Int, _ transaction: any WriteTransaction
  ) throws -> Int {
    // That the day is one of UTC makes no difference after so long.
    let day = String(limit.description.prefix(10))
    return try transaction.run(
      """
      DELETE FROM draft WHERE (movement, id) IN (
        SELECT d.movement, d.id FROM draft d
        JOIN plan_version p ON p.movement = d.movement AND p.version = (
          SELECT MAX(v.version) FROM plan_version v WHERE v.movement = d.movement)
        WHERE d.saved_at < \(limit) AND p.period_last < \(day)
        LIMIT \(most))
      """)
  }

  /// The files that no draft and no revision names, and that were noted before a moment.
  static func unnamedFiles(
    notedBefore limit: Instant, atMost most: Int, _ transaction: any ReadTransaction
  ) throws -> [String] {
    var statement: Statement = "SELECT f.hash FROM file f WHERE "
    statement += isUnnamed(notedBefore: limit)
    statement += " ORDER BY f.hash LIMIT \(most)"
    return try transaction.map(statement) { try $0["hash"] }
  }

  /// Removes those of the files that are still unnamed.
  static func files(
    _ hashes: [String], notedBefore limit: Instant, _ transaction: any WriteTransaction
  ) throws -> Int {
    guard !hashes.isEmpty else { return 0 }
    var statement: Statement = "DELETE FROM file AS f WHERE f.hash IN "
    statement += Statement.list(of: hashes)
    statement += " AND "
    statement += isUnnamed(notedBefore: limit)
    return try transaction.run(statement)
  }

  private static func isUnnamed(notedBefore limit: Instant) -> Statement {
    """
    f.recorded_at < \(limit)
      AND f.hash NOT IN (SELECT g.hash FROM draft_file g)
      AND NOT EXISTS (SELECT 1 FROM revision_file r WHERE r.hash = f.hash)
    """
  }
}
