import MovementCore
import SQL

extension Draft {
  private static let columns =
    """
    movement, id, unit, obligation, due, account, title, body, amount, edit, saved_at, answers,
      about
    """

  /// The drafts that a condition on the table `draft` names, in the order of saving, the latest
  /// first; two statements.
  static func all(
    where condition: Statement, _ transaction: any ReadTransaction
  ) throws -> [Draft] {
    var ofFiles = Statement(
      text: "SELECT g.draft, " + AttachedFile.columns + ", " + FileRecord.columns
        + " FROM draft_file g JOIN file f ON f.hash = g.hash"
        + " JOIN draft ON draft.movement = g.movement AND draft.id = g.draft WHERE ")
    ofFiles += condition
    ofFiles += " ORDER BY g.draft, g.position"
    var files: [Deliverable.ID: [AttachedFile]] = [:]
    try transaction.forEach(ofFiles) { row in
      files[try row["draft"], default: []].append(try AttachedFile(row))
    }
    var ofDrafts = Statement(text: "SELECT " + columns + " FROM draft WHERE ")
    ofDrafts += condition
    ofDrafts += " ORDER BY saved_at DESC, id"
    return try transaction.map(ofDrafts) { row in
      Draft(
        movement: try row["movement"],
        content: DraftContent(
          id: try row["id"], unit: try row["unit"], obligation: try row["obligation"],
          due: try row["due"], title: try row["title"], text: try row["body"],
          amount: try row["amount"], answers: try JSONColumn.value(try row["answers"]),
          about: try row["about"]),
        account: try row["account"], edit: try row["edit"], savedAt: try row["saved_at"],
        files: files[try row["id"]] ?? [])
    }
  }

  /// Those of some units.
  static func all(
    movement: MovementID, units: [UnitID], _ transaction: any ReadTransaction
  ) throws -> [Draft] {
    guard !units.isEmpty else { return [] }
    var condition: Statement = "draft.movement = \(movement) AND draft.unit IN "
    condition += Statement.list(of: units)
    return try all(where: condition, transaction)
  }

  static func find(
    _ id: Deliverable.ID, of movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> Draft? {
    try all(
      where: "draft.movement = \(movement) AND draft.id = \(id)", transaction
    ).first
  }

  /// Whether there was one. What was on its way to it has nowhere to go any more.
  @discardableResult
  static func remove(
    _ id: Deliverable.ID, of movement: MovementID, _ transaction: any WriteTransaction
  ) throws -> Bool {
    try FileUpload.remove(toDraft: id, of: movement, transaction)
    return try transaction.run("DELETE FROM draft WHERE movement = \(movement) AND id = \(id)") > 0
  }
}

extension DraftContent {
  /// The unit and obligation of the draft of that id; nil if there is none.
  static func place(
    of id: Deliverable.ID, in movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> (unit: UnitID, obligation: Obligation.ID)? {
    try transaction.first(
      "SELECT unit, obligation FROM draft WHERE movement = \(movement) AND id = \(id)"
    ).map { (unit: try $0["unit"], obligation: try $0["obligation"]) }
  }

  func write(
    in movement: MovementID, by account: Account.ID, edit: Int, at instant: Instant,
    _ transaction: any WriteTransaction
  ) throws {
    try transaction.refusing(ChangeSubject(.deliverable, id)) {
      try transaction.run(
        """
        INSERT INTO draft
          (movement, id, unit, obligation, due, account, title, body, amount, edit, saved_at,
           answers, about)
        VALUES
          (\(movement), \(id), \(unit), \(obligation), \(due), \(account), \(title), \(text),
           \(amount), \(edit), \(instant), \(try JSONColumn.text(answers)), \(about))
        ON CONFLICT (movement, id) DO UPDATE SET
          due = excluded.due, account = excluded.account, title = excluded.title,
          body = excluded.body, amount = excluded.amount, edit = excluded.edit,
          saved_at = excluded.saved_at, answers = excluded.answers, about = excluded.about
        """)
    }
  }
}
