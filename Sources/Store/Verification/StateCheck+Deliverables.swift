import MovementCore
import SQL

extension StateCheck {
  /// So many deliverables are held at a time.
  private static let deliverablesAtOnce = 500

  /// Deliverables with their revisions, files and reviews, in the order of their ids.
  mutating func checkDeliverables() throws {
    var start = ""
    while true {
      let ids: [String] = try transaction.map(
        """
        SELECT id FROM (
          SELECT subject AS id FROM change WHERE subject_type = 'deliverable' AND subject > \(start)
          UNION SELECT id FROM deliverable WHERE id > \(start)) AS known
        ORDER BY id LIMIT \(Self.deliverablesAtOnce)
        """
      ) { try $0["id"] }
      guard let first = ids.first, let last = ids.last else { return }
      try checkDeliverables(from: first, to: last)
      start = last
    }
  }

  private mutating func checkDeliverables(from first: String, to last: String) throws {
    var rows = try DeliverableRows(from: first, to: last, transaction)
    var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
    statement += " WHERE subject_type = 'deliverable' AND subject BETWEEN \(first) AND \(last)"
    var check = self
    try forEachRecord(matching: statement) { key, lines in
      let replay = SubjectReplay(lines, of: .deliverable)
      let deliverable = rows.take(key)
      // A revision or a review says more than the proof of it in the deliverable's own line.
      for finding in deliverable.findings(against: lines) { check.result.add(finding) }
      check.compare(
        replay, with: deliverable.entry.map { Present($0.record.state) }, in: "deliverable",
        id: key.id)
    }
    self = check
    for id in rows.rest {
      result.add(Finding(.row(table: "deliverable", id: id, field: nil), .inserted))
    }
  }
}

/// The rows of deliverables with ids in a range.
private struct DeliverableRows {
  private var entries: [StateCheck.Key: DeliverableEntry] = [:]
  private var revisions: [StateCheck.Key: [KeptRevision]] = [:]
  private var reviews: [StateCheck.Key: [Review]] = [:]

  init(from first: String, to last: String, _ transaction: any ReadTransaction) throws {
    let movements: [MovementID] = try transaction.map("SELECT id FROM movement ORDER BY id") {
      try $0["id"]
    }
    for movement in movements {
      let found = try DeliverableEntry.all(
        where: "d.movement = \(movement) AND d.id BETWEEN \(first) AND \(last)", transaction)
      for entry in found {
        entries[StateCheck.Key(movement: movement, id: entry.deliverable.id)] = entry
      }
    }
    var files: [StateCheck.Key: [Int: [FileReference]]] = [:]
    try transaction.forEach(
      """
      SELECT movement, deliverable, number, hash, name, field, caption, side FROM revision_file
      WHERE deliverable BETWEEN \(first) AND \(last) ORDER BY position
      """
    ) { row in
      let key = StateCheck.Key(movement: try row["movement"], id: try row["deliverable"])
      files[key, default: [:]][try row["number"], default: []].append(
        FileReference(hash: try row["hash"], name: try row["name"], note: try FileNote(row)))
    }
    try transaction.forEach(
      """
      SELECT movement, deliverable, number, title, body, amount, due, digest, day, recorded_at,
        actor, key, answers, plan_version, about
      FROM revision WHERE deliverable BETWEEN \(first) AND \(last) ORDER BY number
      """
    ) { row in
      let key = StateCheck.Key(movement: try row["movement"], id: try row["deliverable"])
      let number: Int = try row["number"]
      revisions[key, default: []].append(
        try KeptRevision(row, files: files[key]?[number] ?? []))
    }
    var statement = Statement(
      text: "SELECT w.movement, w.deliverable, " + Review.columns
        + " FROM review w LEFT JOIN account a ON a.id = w.actor")
    statement += " WHERE w.deliverable BETWEEN \(first) AND \(last) ORDER BY w.number"
    try transaction.forEach(statement) { row in
      let key = StateCheck.Key(movement: try row["movement"], id: try row["deliverable"])
      reviews[key, default: []].append(try Review(row))
    }
  }

  mutating func take(_ key: StateCheck.Key) -> KeptDeliverable {
    KeptDeliverable(
      id: key.id, entry: entries.removeValue(forKey: key),
      revisions: revisions.removeValue(forKey: key) ?? [],
      reviews: reviews.removeValue(forKey: key) ?? [])
  }

  /// The ids of those of which no line tells.
  var rest: [String] { entries.keys.map(\.id).sorted() }
}
