import SQL

extension Change {
  static let columns = """
    sequence, recorded_at, actor, role, kind, subject_type, subject, movement, before, after,
      request, salt, digest, redacted
    """

  init(_ row: Row) throws {
    let redacted: String? = try row["redacted"]
    self.init(
      sequence: try row["sequence"], recordedAt: try row["recorded_at"], actor: try row["actor"],
      role: try row["role"], kind: try row["kind"],
      subject: ChangeSubject(try row["subject_type"], try row["subject"]),
      movement: try row["movement"], before: try row["before"], after: try row["after"],
      request: try row["request"], salt: try row["salt"], digest: try row["digest"],
      redaction: redacted.flatMap { Redaction(json: $0) })
  }

  static func last(_ transaction: any ReadTransaction) throws -> Int64 {
    let row = try transaction.first("SELECT COALESCE(MAX(sequence), 0) AS last FROM change")
    return try row?["last"] ?? 0
  }
}
