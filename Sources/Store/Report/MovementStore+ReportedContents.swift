package import MovementCore
import SQL

/// What was handed in, as the figures of a report look at it.
package struct ReportedContent: Sendable, Equatable {
  package let deliverable: Deliverable
  /// Nil if the deliverable was loaded without content.
  package let title: String?
  /// Empty where nothing was answered in a form.
  package let answers: FormAnswers
}

extension MovementStore {
  /// What was handed in for some obligations and waits or is accepted, by the day of handing in; one
  /// statement.
  ///
  /// - Parameters:
  ///   - own: Further obligations, for which only one unit's is wanted.
  ///   - unit: That unit; nil with no such obligations.
  package func reportedContents(
    movement: MovementID, of obligations: [Obligation.ID], own: [Obligation.ID] = [],
    of unit: UnitID? = nil
  ) async throws -> [ReportedContent] {
    guard !obligations.isEmpty || !own.isEmpty else { return [] }
    return try await database.read { transaction in
      var statement = Statement(
        text: """
          SELECT d.id, d.unit, d.obligation, d.due, d.submitted, d.status, d.amount, r.title,
            r.answers
          FROM deliverable d
          LEFT JOIN revision r
            ON r.movement = d.movement AND r.deliverable = d.id AND r.number = d.revision
          """)
      statement += " WHERE d.movement = \(movement) AND d.status IN ('accepted', 'submitted')"
      statement += " AND ("
      if !obligations.isEmpty {
        statement += "d.obligation IN "
        statement += .list(of: obligations)
      }
      if !own.isEmpty {
        if !obligations.isEmpty { statement += " OR " }
        statement += "d.unit = \(unit) AND d.obligation IN "
        statement += .list(of: own)
      }
      statement += ") ORDER BY d.submitted, d.id"
      return try transaction.map(statement) { row in
        let answers: String? = try row["answers"]
        return ReportedContent(
          deliverable: try Deliverable(row), title: try row["title"],
          answers: try answers.map { try JSONColumn.value($0) } ?? FormAnswers())
      }
    }
  }
}
