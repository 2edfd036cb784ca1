import MovementCore
import SQL

extension FileUpload {
  private static let columns =
    "id, movement, draft, unit, obligation, due, account, field, name, length, hash, received, "
    + "outcome, touched_at"

  static func find(_ id: String, _ transaction: any ReadTransaction) throws -> FileUpload? {
    var statement = Statement(text: "SELECT " + columns + " FROM upload WHERE ")
    statement += "id = \(id)"
    return try transaction.first(statement).map { try FileUpload($0) }
  }

  private init(_ row: Row) throws {
    let outcome: String? = try row["outcome"]
    self.init(
      announcement: UploadAnnouncement(
        id: try row["id"], movement: try row["movement"], draft: try row["draft"],
        unit: try row["unit"], obligation: try row["obligation"], due: try row["due"],
        field: try row["field"], name: try row["name"], length: try row["length"],
        hash: try row["hash"]),
      account: try row["account"], received: try row["received"],
      outcome: outcome.flatMap { Outcome(rawValue: $0) },
      touchedAt: try row["touched_at"])
  }

  static func remove(
    toDraft draft: Deliverable.ID, of movement: MovementID, _ transaction: any WriteTransaction
  ) throws {
    try transaction.run("DELETE FROM upload WHERE movement = \(movement) AND draft = \(draft)")
  }
}

extension UploadAnnouncement {
  func write(
    by account: Account.ID, at instant: Instant, _ transaction: any WriteTransaction
  ) throws {
    try transaction.refusing(ChangeSubject(.deliverable, draft)) {
      try transaction.run(
        """
        INSERT INTO upload
          (id, movement, draft, unit, obligation, due, account, field, name, length, hash,
           received, created_at, touched_at)
        VALUES
          (\(id), \(movement), \(draft), \(unit), \(obligation), \(due), \(account), \(field),
           \(name), \(length), \(hash), 0, \(instant), \(instant))
        """)
    }
  }
}
