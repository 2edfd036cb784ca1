package import MovementCore
import SQL

/// What was handed in about a work: how it went on.
package struct ProgressEntry: Sendable, Equatable {
  package let entry: DeliverableEntry
  /// What it says now.
  package let revision: Revision
}

extension MovementStore {
  /// What was handed in about a deliverable and not withdrawn, by the day of handing in; three
  /// statements.
  package func progress(
    movement: MovementID, of id: Deliverable.ID
  ) async throws -> [ProgressEntry] {
    try await database.read { transaction in
      let entries = try DeliverableEntry.all(
        where: "r.movement = \(movement) AND r.about = \(id) AND d.status <> 'withdrawn'",
        orderedBy: "d.submitted, d.id", transaction)
      guard !entries.isEmpty else { return [] }
      let revisions = try Revision.all(about: id, in: movement, transaction)
      return entries.compactMap { entry in
        revisions[entry.deliverable.id]?.first { $0.number == entry.revision }
          .map { ProgressEntry(entry: entry, revision: $0) }
      }
    }
  }
}

extension Revision {
  /// By deliverable; two statements.
  fileprivate static func all(
    about id: Deliverable.ID, in movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> [Deliverable.ID: [Revision]] {
    var ofFiles = Statement(
      text: "SELECT g.deliverable, g.number, " + AttachedFile.columns + ", " + FileRecord.columns
        + " FROM revision_file g JOIN file f ON f.hash = g.hash"
        + " JOIN revision r ON r.movement = g.movement AND r.deliverable = g.deliverable"
        + " AND r.number = g.number")
    ofFiles += " WHERE r.movement = \(movement) AND r.about = \(id) ORDER BY g.position"
    var files: [Deliverable.ID: [Int: [AttachedFile]]] = [:]
    try transaction.forEach(ofFiles) { row in
      files[try row["deliverable"], default: [:]][try row["number"], default: []].append(
        try AttachedFile(row))
    }
    var statement = Statement(
      text: "SELECT r.deliverable, " + columns
        + " FROM revision r LEFT JOIN account a ON a.id = r.actor")
    statement += " WHERE r.movement = \(movement) AND r.about = \(id) ORDER BY r.number"
    var revisions: [Deliverable.ID: [Revision]] = [:]
    try transaction.forEach(statement) { row in
      let deliverable: Deliverable.ID = try row["deliverable"]
      revisions[deliverable, default: []].append(
        try Revision(row, files: files[deliverable]?[try row["number"]] ?? []))
    }
    return revisions
  }
}
