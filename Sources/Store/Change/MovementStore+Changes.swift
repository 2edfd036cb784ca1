import SQL

/// A part of the record of changes, the latest change first.
package struct ChangePage: Sendable, Equatable {
  package let changes: [Change]
  /// Where the next page begins; nil if this is the last one.
  package let next: Int64?
}

extension MovementStore {
  /// The position of the last change, 0 if there is none: has anything changed since?
  package func lastChange() async throws -> Int64 {
    try await database.read { try Change.last($0) }
  }

  /// - Parameters:
  ///   - movement: Only changes of that movement. Units and accounts belong to none.
  ///   - subject: Only changes of that record.
  ///   - cursor: ``ChangePage/next`` of the page before; nil for the first page.
  package func changes(
    movement: MovementID? = nil, subject: ChangeSubject? = nil, from cursor: Int64? = nil,
    limit: Int = 50
  ) async throws -> ChangePage {
    var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
    statement += " WHERE position <= \(cursor ?? .max)"
    if let movement { statement += " AND movement = \(movement)" }
    if let subject {
      statement += " AND subject_type = \(subject.kind) AND subject = \(subject.id)"
    }
    // One more than asked for tells whether there is a next page.
    let limit = max(1, min(limit, 1_000))
    statement += " ORDER BY position DESC LIMIT \(limit + 1)"
    let found = try await database.read { [statement] in try $0.map(statement, Change.init) }
    return ChangePage(
      changes: Array(found.prefix(limit)),
      next: found.count > limit ? found[limit].position : nil)
  }

  /// The feed: what came after a change, in the order of their positions. Whoever follows asks
  /// again from the last one that came, and misses and repeats nothing.
  ///
  /// - Parameter limit: At most 1,000.
  package func changes(after position: Int64, limit: Int = 1_000) async throws -> [Change] {
    var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
    statement += " WHERE position > \(position) ORDER BY position"
    statement += " LIMIT \(max(1, min(limit, 1_000)))"
    return try await database.read { [statement] in try $0.map(statement, Change.init) }
  }
}
