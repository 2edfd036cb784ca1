import SQL

/// A part of the record of changes, the latest change first.
package struct ChangePage: Sendable, Equatable {
  package let changes: [Change]
  /// Where the next page begins; nil if this is the last one.
  package let next: Int64?
}

extension MovementStore {
  /// The sequence number of the last change, 0 if there is none: has anything changed since?
  package func lastChange() async throws -> Int64 {
    try await database.read { try Change.last($0) }
  }

  /// - Parameters:
  ///   - movement: Only changes of that movement. Units belong to none.
  ///   - subject: Only changes of that record.
  ///   - cursor: ``ChangePage/next`` of the page before; nil for the first page.
  package func changes(
    movement: MovementID? = nil, subject: ChangeSubject? = nil, from cursor: Int64? = nil,
    limit: Int = 50
  ) async throws -> ChangePage {
    var statement: Statement = """
      SELECT sequence, recorded_at, actor, kind, subject_type, subject, movement, before, after,
        request
      FROM change WHERE sequence <= \(cursor ?? .max)
      """
    if let movement { statement += " AND movement = \(movement)" }
    if let subject {
      statement += " AND subject_type = \(subject.kind) AND subject = \(subject.id)"
    }
    // One more than asked for tells whether there is a next page.
    let limit = max(1, min(limit, 1_000))
    statement += " ORDER BY sequence DESC LIMIT \(limit + 1)"
    let found = try await database.read { [statement] in try $0.map(statement, Change.init) }
    return ChangePage(
      changes: Array(found.prefix(limit)),
      next: found.count > limit ? found[limit].sequence : nil)
  }
}

extension Change {
  static func last(_ transaction: any ReadTransaction) throws -> Int64 {
    let row = try transaction.first("SELECT COALESCE(MAX(sequence), 0) AS last FROM change")
    return try row?["last"] ?? 0
  }

  init(_ row: Row) throws {
    sequence = try row["sequence"]
    recordedAt = try row["recorded_at"]
    actor = try row["actor"]
    kind = try row["kind"]
    subject = ChangeSubject(try row["subject_type"], try row["subject"])
    movement = try row["movement"]
    before = try row["before"]
    after = try row["after"]
    request = try row["request"]
  }
}
