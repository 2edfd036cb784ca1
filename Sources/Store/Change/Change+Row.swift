import SQL

extension Change {
  static let columns = """
    sequence, position, recorded_at, actor, role, kind, subject_type, subject, movement, before, after,
      request, salt, digest, redacted
    """

  init(_ row: Row) throws {
    let redacted: String? = try row["redacted"]
    let position: Int64? = try row["position"]
    self.init(
      sequence: try row["sequence"], position: position ?? 0, recordedAt: try row["recorded_at"],
      actor: try row["actor"],
      role: try row["role"], kind: try row["kind"],
      subject: ChangeSubject(try row["subject_type"], try row["subject"]),
      movement: try row["movement"], before: try row["before"], after: try row["after"],
      request: try row["request"], salt: try row["salt"], digest: try row["digest"],
      redaction: redacted.flatMap { Redaction(json: $0) })
  }

  /// The last position; 0 if there is none.
  static func last(_ transaction: any ReadTransaction) throws -> Int64 {
    let row = try transaction.first("SELECT COALESCE(MAX(position), 0) AS last FROM change")
    return try row?["last"] ?? 0
  }
}
