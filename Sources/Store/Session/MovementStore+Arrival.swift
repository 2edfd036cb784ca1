import MovementCore
import SQL

extension MovementStore {
  /// Who comes, and whether anything has changed. One statement, because it runs for every request.
  ///
  /// - Parameter tokenHash: SHA-256 of the secret that the device sent, in hexadecimal; nil if it
  ///   sent none. A session that has ended, lay unused too long or whose account may not sign in
  ///   is none.
  package func arrival(session tokenHash: String?) async throws -> Arrival {
    guard let tokenHash else { return Arrival(lastChange: try await lastChange(), session: nil) }
    var statement = Statement(
      text: "SELECT (SELECT COALESCE(MAX(position), 0) FROM change) AS last_change, "
        + Session.columns + " FROM (SELECT 1 AS always) one")
    statement += " LEFT JOIN session s ON s.token_hash = \(tokenHash) AND "
    statement += Session.isOpen(at: now())
    statement += " LEFT JOIN account a ON a.id = s.account AND a.is_active = 1"
    return try await database.read { [statement] transaction in
      guard let row = try transaction.first(statement) else {
        return Arrival(lastChange: 0, session: nil)
      }
      let isThere = try row["id"] as String? != nil
      return Arrival(
        lastChange: try row["last_change"], session: isThere ? try Session(row) : nil)
    }
  }
}
