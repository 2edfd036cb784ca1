import MovementCore
import SQL

extension HandInRequest {
  /// The receipt that the form was given before; nil if it is new.
  func receipt(of actor: Actor, _ transaction: any ReadTransaction) throws -> HandInReceipt? {
    let row = try transaction.first(
      """
      SELECT movement, deliverable, number, actor, digest, amount, due FROM revision
      WHERE key = \(key)
      """)
    guard let row else { return nil }
    guard try row["movement"] == movement, try row["deliverable"] == deliverable,
      try row["actor"] == actor.id
    else { throw HandInProblem.keyTaken }
    let number: Int = try row["number"]
    guard try row["digest"] == (try digest), try row["amount"] == content.amount,
      try row["due"] == due
    else { throw HandInProblem.handedInOtherwise(revision: number) }
    return HandInReceipt(deliverable: deliverable, revision: number, isRepeated: true)
  }

  /// Throws unless the contents of all files are there, and not too many.
  func checkFiles(_ transaction: any ReadTransaction) throws {
    guard files.count <= Self.mostFiles else { throw HandInProblem.tooManyFiles }
    guard !files.isEmpty else { return }
    var statement: Statement = "SELECT hash FROM file WHERE hash IN "
    statement += Statement.list(of: files.map(\.hash))
    let known: Set<String> = Set(try transaction.map(statement) { try $0["hash"] })
    if let missing = files.first(where: { !known.contains($0.hash) }) {
      throw HandInProblem.missingFile(name: missing.name)
    }
  }

  /// The deliverable once this is handed in.
  ///
  /// - Parameter entry: The one that is there; nil for a new one.
  func record(after entry: DeliverableEntry?) throws -> DeliverableRecord {
    let status =
      if let entry {
        try entry.record.statusAfterHandingIn()
      } else {
        try Deliverable.Status.after(.handIn, from: nil)
      }
    return DeliverableRecord(
      Deliverable(
        id: deliverable, unit: unit, obligation: obligation, due: due,
        submitted: decidingDay(after: entry), status: status, amount: content.amount),
      revision: (entry?.revision ?? 0) + 1, title: content.title, content: try digest,
      trace: DeliverableTrace(day: day, key: key, review: entry?.trace.review))
  }

  private func decidingDay(after entry: DeliverableEntry?) -> CivilDate {
    guard let entry, entry.deliverable.status == .returned,
      let handedIn = entry.deliverable.submitted
    else { return day }
    return rules.decidingDay(
      handedIn: handedIn, returned: entry.answer?.day ?? handedIn, corrected: day)
  }

  private var digest: String {
    get throws {
      Revision.digest(
        title: content.title, text: content.text, files: files, form: try answers,
        planVersion: form?.planVersion, about: about)
    }
  }

  private var answers: String? {
    get throws { try form.map { try JSONColumn.text($0.answers) } }
  }

  /// Adds the revision and its files.
  func write(
    _ record: DeliverableRecord, by actor: Actor, at instant: Instant,
    _ transaction: any WriteTransaction
  ) throws {
    try transaction.refusing(record.subject) {
      try transaction.run(
        """
        INSERT INTO revision
          (movement, deliverable, number, title, body, amount, due, digest, day, recorded_at,
           actor, key, answers, plan_version, about)
        VALUES
          (\(movement), \(deliverable), \(record.revision), \(content.title), \(content.text),
           \(content.amount), \(due), \(record.content), \(day), \(instant), \(actor.id), \(key),
           \(try answers), \(form?.planVersion), \(about))
        """)
      try transaction.run(
        """
        INSERT INTO revision_file
          (movement, deliverable, number, position, hash, name, field, caption, side)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        each: files.enumerated().map { index, file in
          [
            movement.sqlValue, deliverable.sqlValue, record.revision.sqlValue,
            (index + 1).sqlValue, file.hash.sqlValue, file.name.sqlValue,
            file.note.field.sqlValue, file.note.caption.sqlValue,
            (file.note.side?.rawValue).sqlValue,
          ]
        })
    }
  }
}
