import MovementCore
import SQL

/// A deliverable as the record of changes tells of it: with what a load does not bring.
struct DeliverableRecord: Equatable {
  var deliverable: Deliverable
  /// 0 if it was loaded without content.
  var revision: Int
  var title: String?
  /// What stands for title, text and files.
  var content: String?
  /// Why it is returned.
  var reason: String?
  /// What else its rows say.
  var trace: DeliverableTrace

  init(
    _ deliverable: Deliverable, revision: Int, title: String? = nil, content: String? = nil,
    reason: String? = nil, trace: DeliverableTrace
  ) {
    self.deliverable = deliverable
    self.revision = revision
    self.title = title
    self.content = content
    self.reason = reason
    self.trace = trace
  }
}

extension DeliverableRecord: Recorded {
  var subject: ChangeSubject { deliverable.subject }

  var state: RecordState {
    var state = deliverable.state
    state.add([
      "content": .text(content), RowProof.field: .text(trace.proof), "reason": .text(reason),
      "revision": .number(revision == 0 ? nil : revision), "title": .text(title),
    ])
    return state
  }
}

extension DeliverableRecord {
  static func find(
    _ id: Deliverable.ID, of movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> DeliverableRecord? {
    try DeliverableEntry.all(
      where: "d.movement = \(movement) AND d.id = \(id)", transaction
    ).first?.record
  }

  /// The status once it is handed in or corrected.
  ///
  /// - Throws: `ReviewProblem` if it can be neither.
  func statusAfterHandingIn() throws(ReviewProblem) -> Deliverable.Status {
    let status = deliverable.status
    return try .after(status == .returned ? .correct : .handIn, from: status)
  }

  /// Writes the row anew; it is there already.
  func update(in movement: MovementID, _ transaction: any WriteTransaction) throws {
    try transaction.run(
      """
      UPDATE deliverable SET due = \(deliverable.due), submitted = \(deliverable.submitted),
        status = \(deliverable.status), amount = \(deliverable.amount), revision = \(revision)
      WHERE movement = \(movement) AND id = \(deliverable.id)
      """)
  }
}
