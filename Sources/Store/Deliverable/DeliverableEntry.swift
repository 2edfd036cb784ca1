package import MovementCore
import SQL

/// A deliverable in a list: with its title and how it was answered.
package struct DeliverableEntry: Sendable, Equatable {
  package let deliverable: Deliverable
  /// The current one; 0 if the deliverable was loaded without content.
  package let revision: Int
  /// Nil if the deliverable was loaded without content.
  package let title: String?
  /// How many files the current revision has.
  package let fileCount: Int
  /// When the current revision came; nil if the deliverable was loaded without content.
  package let handedInAt: Instant?
  /// The last decision about it, which may have been about an older revision, or one that was taken
  /// back; nil if there was none here.
  package let lastReview: Review?
  /// Whether it is on the public page.
  package let isReleased: Bool
  /// What stands for title, text and files in the record of changes.
  let content: String?
  let trace: DeliverableTrace

  /// The decision that holds now: why it is accepted or returned.
  package var answer: Review? {
    lastReview.flatMap { $0.decision.result == deliverable.status && !$0.isUndo ? $0 : nil }
  }

  var record: DeliverableRecord {
    DeliverableRecord(
      deliverable, revision: revision, title: title, content: content, reason: answer?.reason,
      trace: trace)
  }
}

extension DeliverableEntry {
  /// The deliverables that a condition on the table `deliverable d` names; one statement.
  static func all(
    where condition: Statement, orderedBy order: String = "d.id",
    _ transaction: any ReadTransaction
  ) throws -> [DeliverableEntry] {
    var statement = Statement(text: select + " WHERE ")
    statement += condition
    statement += Statement(text: " ORDER BY " + order)
    return try transaction.map(statement, DeliverableEntry.init)
  }

  private static let select = """
    SELECT d.id, d.unit, d.obligation, d.due, d.submitted, d.status, d.amount, d.revision,
      r.title, r.digest AS content, r.recorded_at AS handed_in_at, r.day AS handed_in_day,
      r.key AS handed_in_key,
      (SELECT COUNT(*) FROM revision_file g
        WHERE g.movement = d.movement AND g.deliverable = d.id AND g.number = d.revision)
        AS file_count,
      CASE WHEN p.deliverable IS NULL THEN 0 ELSE 1 END AS is_released,
      \(Review.columns)
    FROM deliverable d
    LEFT JOIN revision r
      ON r.movement = d.movement AND r.deliverable = d.id AND r.number = d.revision
    LEFT JOIN review w ON w.movement = d.movement AND w.deliverable = d.id
      AND w.number = (SELECT MAX(v.number) FROM review v
        WHERE v.movement = d.movement AND v.deliverable = d.id)
    LEFT JOIN account a ON a.id = w.actor
    LEFT JOIN release p
      ON p.movement = d.movement AND p.deliverable = d.id AND p.revision = d.revision
    """

  init(_ row: Row) throws {
    let isReviewed = try row["review"] as Int? != nil
    let review = isReviewed ? try Review(row) : nil
    self.init(
      deliverable: try Deliverable(row), revision: try row["revision"], title: try row["title"],
      fileCount: try row["file_count"], handedInAt: try row["handed_in_at"],
      lastReview: review, isReleased: try row["is_released"],
      content: try row["content"],
      trace: DeliverableTrace(
        day: try row["handed_in_day"], key: try row["handed_in_key"],
        review: review.map(DeliverableTrace.Decided.init)))
  }
}
