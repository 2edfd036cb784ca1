package import MovementCore
import SQL

/// All that is known of a deliverable.
package struct DeliverableDetail: Sendable, Equatable {
  package let entry: DeliverableEntry
  /// The first one first; none if it was loaded without content.
  package let revisions: [Revision]
  /// The first one first, also those that were taken back.
  package let reviews: [Review]

  package var deliverable: Deliverable { entry.deliverable }

  /// What it says now; nil if it was loaded without content.
  package var current: Revision? { revisions.last }
}

extension MovementStore {
  /// A deliverable with all its revisions, their files and its reviews; four statements. Nil if the
  /// movement has none of that id.
  package func deliverableDetail(
    movement: MovementID, id: Deliverable.ID
  ) async throws -> DeliverableDetail? {
    try await database.read { transaction in
      let entry = try DeliverableEntry.all(
        where: "d.movement = \(movement) AND d.id = \(id)", transaction
      ).first
      guard let entry else { return nil }
      return DeliverableDetail(
        entry: entry, revisions: try Revision.all(of: id, in: movement, transaction),
        reviews: try Review.all(of: id, in: movement, transaction))
    }
  }
}

extension Revision {
  /// The first one first; two statements.
  static func all(
    of id: Deliverable.ID, in movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> [Revision] {
    var ofFiles = Statement(
      text: "SELECT g.number, " + AttachedFile.columns + ", " + FileRecord.columns
        + " FROM revision_file g JOIN file f ON f.hash = g.hash")
    ofFiles += " WHERE g.movement = \(movement) AND g.deliverable = \(id) ORDER BY g.position"
    var files: [Int: [AttachedFile]] = [:]
    try transaction.forEach(ofFiles) { row in
      files[try row["number"], default: []].append(try AttachedFile(row))
    }
    var statement = Statement(
      text: "SELECT " + columns + " FROM revision r LEFT JOIN account a ON a.id = r.actor")
    statement += " WHERE r.movement = \(movement) AND r.deliverable = \(id) ORDER BY r.number"
    return try transaction.map(statement) { row in
      try Revision(row, files: files[try row["number"]] ?? [])
    }
  }
}

extension Review {
  /// The first one first.
  static func all(
    of id: Deliverable.ID, in movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> [Review] {
    var statement = Statement(
      text: "SELECT " + columns + " FROM review w LEFT JOIN account a ON a.id = w.actor")
    statement += " WHERE w.movement = \(movement) AND w.deliverable = \(id) ORDER BY w.number"
    return try transaction.map(statement, Review.init)
  }
}
