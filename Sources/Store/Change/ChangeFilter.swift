package import MovementCore
import SQL

/// Which lines of the record are wanted.
package struct ChangeFilter: Sendable, Hashable {
  /// Nil for all movements, and for what belongs to none.
  package var movement: MovementID?
  /// Nil for every record.
  package var subject: ChangeSubject?
  /// Nil for records of every kind.
  package var kinds: [ChangeSubject.Kind]?
  /// Only what these units handed in and were released from, and the units themselves; nil for
  /// everything.
  package var units: [UnitID]?
  /// Or what was handed in for these obligations, by whomever; asked only together with `units`.
  package var obligations: [Obligation.ID]

  package init(
    movement: MovementID? = nil, subject: ChangeSubject? = nil,
    kinds: [ChangeSubject.Kind]? = nil, units: [UnitID]? = nil, obligations: [Obligation.ID] = []
  ) {
    self.movement = movement
    self.subject = subject
    self.kinds = kinds
    self.units = units
    self.obligations = obligations
  }
}

extension MovementStore {
  /// The lines that a filter wants, the latest first. One statement.
  ///
  /// - Parameter cursor: ``ChangePage/next`` of the page before; nil for the first page.
  package func changes(
    matching filter: ChangeFilter, from cursor: Int64? = nil, limit: Int = 50
  ) async throws -> ChangePage {
    let limit = max(1, min(limit, 1_000))
    var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
    statement += " WHERE position <= \(cursor ?? .max)"
    statement += filter.condition
    statement += " ORDER BY position DESC LIMIT \(limit + 1)"
    let found = try await database.read { [statement] in try $0.map(statement, Change.init) }
    return ChangePage(
      changes: Array(found.prefix(limit)),
      next: found.count > limit ? found[limit].position : nil)
  }
}

extension ChangeFilter {
  fileprivate var condition: Statement {
    var statement = Statement(text: "")
    if let movement { statement += " AND movement = \(movement)" }
    if let subject {
      statement += " AND subject_type = \(subject.kind) AND subject = \(subject.id)"
    }
    if let kinds {
      statement += " AND subject_type IN ("
      statement += .list(kinds)
      statement += ")"
    }
    if let units {
      statement += " AND ("
      statement += of(units)
      statement += ")"
    }
    return statement
  }

  private func of(_ units: [UnitID]) -> Statement {
    let units = Statement.list(units)
    // What a line is about stands in its subject alone; the rest is looked up where it is now.
    var statement: Statement = """
      subject_type IN ('deliverable', 'release') AND subject IN
        (SELECT d.id FROM deliverable d WHERE d.movement = change.movement AND (d.unit IN (
      """
    statement += units
    statement += ") OR d.obligation IN ("
    statement += .list(obligations)
    statement += """
      ))) OR subject_type = 'exemption' AND EXISTS
        (SELECT 1 FROM unit u
         WHERE substr(change.subject, 1, length(u.id) + 1) = u.id || '/' AND u.id IN (
      """
    statement += units
    statement += ")) OR subject_type = 'unit' AND subject IN ("
    statement += units
    statement += ")"
    return statement
  }
}

extension Statement {
  /// The values between commas; NULL for none, which equals nothing.
  fileprivate static func list(_ values: [some SQLConvertible]) -> Statement {
    guard !values.isEmpty else { return "NULL" }
    return Statement(
      text: Array(repeating: "?", count: values.count).joined(separator: ", "),
      binds: values.map { Optional($0).sqlValue })
  }
}
