package import MovementCore
import SQL

/// A deliverable on the public page.
package struct ReleasedDeliverable: Sendable, Equatable {
  package let movement: MovementID
  package let id: Deliverable.ID
  package let unit: UnitID
  package let obligation: Obligation.ID
  package let title: String
  package let text: String
  /// What was answered in the plan's form; nil for what came without one.
  package let form: FormContent?
  /// The day of handing in that counts.
  package let day: CivilDate
  package let releasedAt: Instant
  /// By position.
  package let files: [AttachedFile]

  package init(
    movement: MovementID, id: Deliverable.ID, unit: UnitID, obligation: Obligation.ID,
    title: String, text: String, form: FormContent? = nil, day: CivilDate, releasedAt: Instant,
    files: [AttachedFile]
  ) {
    self.movement = movement
    self.id = id
    self.unit = unit
    self.obligation = obligation
    self.title = title
    self.text = text
    self.form = form
    self.day = day
    self.releasedAt = releasedAt
    self.files = files
  }
}

extension MovementStore {
  /// What is on the public page, the last one first; two statements.
  ///
  /// - Parameters:
  ///   - movement: Nil for all movements.
  ///   - limit: 1…1,000.
  package func releasedDeliverables(
    movement: MovementID? = nil, limit: Int
  ) async throws -> [ReleasedDeliverable] {
    let condition: Statement = movement.map { "p.movement = \($0)" } ?? "1 = 1"
    return try await database.read { transaction in
      try ReleasedDeliverable.all(
        where: condition, limit: max(1, min(limit, 1_000)), transaction)
    }
  }

  /// One that is on the public page; nil if it is not there.
  package func releasedDeliverable(
    movement: MovementID, id: Deliverable.ID
  ) async throws -> ReleasedDeliverable? {
    try await database.read { transaction in
      try ReleasedDeliverable.all(
        where: "p.movement = \(movement) AND p.deliverable = \(id)", limit: 1, transaction
      ).first
    }
  }
}

extension ReleasedDeliverable {
  private static let tables = """
    release p
      JOIN deliverable d ON d.movement = p.movement AND d.id = p.deliverable
        AND d.revision = p.revision AND d.status = 'accepted'
      JOIN revision r ON r.movement = p.movement AND r.deliverable = p.deliverable
        AND r.number = p.revision
    """

  fileprivate static func all(
    where condition: Statement, limit: Int, _ transaction: any ReadTransaction
  ) throws -> [ReleasedDeliverable] {
    var chosen = Statement(text: " FROM " + tables + " WHERE ")
    chosen += condition
    chosen += " ORDER BY p.recorded_at DESC, p.movement, p.deliverable LIMIT \(limit)"

    var ofFiles = Statement(
      text: "SELECT g.movement, g.deliverable, " + AttachedFile.columns + ", " + FileRecord.columns
        + " FROM (SELECT p.recorded_at, p.movement, p.deliverable, p.revision")
    ofFiles += chosen
    ofFiles += """
      ) c JOIN revision_file g ON g.movement = c.movement AND g.deliverable = c.deliverable
        AND g.number = c.revision
      JOIN file f ON f.hash = g.hash ORDER BY g.position
      """
    var files: [MovementID: [Deliverable.ID: [AttachedFile]]] = [:]
    try transaction.forEach(ofFiles) { row in
      files[try row["movement"], default: [:]][try row["deliverable"], default: []]
        .append(try AttachedFile(row))
    }

    var statement: Statement = """
      SELECT p.movement, p.deliverable, d.unit, d.obligation, d.submitted, r.title, r.body,
        r.answers, r.plan_version, p.recorded_at
      """
    statement += chosen
    return try transaction.map(statement) { row in
      let (movement, id): (MovementID, Deliverable.ID) = (
        try row["movement"], try row["deliverable"]
      )
      return ReleasedDeliverable(
        movement: movement, id: id, unit: try row["unit"], obligation: try row["obligation"],
        title: try row["title"], text: try row["body"], form: try FormContent(row),
        day: try row["submitted"],
        releasedAt: try row["recorded_at"], files: files[movement]?[id] ?? [])
    }
  }
}
