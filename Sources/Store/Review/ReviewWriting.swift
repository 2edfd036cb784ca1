import MovementCore
import SQL

/// The rows of decisions that are taken together: two statements, however many they are.
struct ReviewWriting {
  let movement: MovementID
  let day: CivilDate
  let batch: String
  private var reviews: [[SQLValue]] = []
  private var statuses: [[SQLValue]] = []

  init(movement: MovementID, day: CivilDate, batch: String) {
    self.movement = movement
    self.day = day
    self.batch = batch
  }

  /// - Returns: The review's number.
  mutating func add(
    _ decision: Decision, reason: String?, marks: FieldMarks = FieldMarks(),
    to entry: DeliverableEntry, log: inout ChangeLog
  ) throws -> Int {
    var after = entry.record
    after.deliverable.status = decision.result
    after.reason = reason
    let number = (entry.lastReview?.number ?? 0) + 1
    after.trace.review = .init(
      number: number, revision: entry.revision, decision: decision, day: day, batch: batch,
      marks: try marks.column)
    try log.append(before: entry.record, after: after, of: movement)
    let id = entry.deliverable.id
    statuses.append([decision.result.sqlValue, movement.sqlValue, id.sqlValue])
    reviews.append([
      movement.sqlValue, id.sqlValue, number.sqlValue, entry.revision.sqlValue,
      decision.sqlValue, reason.sqlValue, day.sqlValue, log.recordedAt.sqlValue,
      log.actor.id.sqlValue, batch.sqlValue, log.lastSequence.sqlValue,
      try marks.column.sqlValue,
    ])
    return number
  }

  func run(in transaction: any WriteTransaction) throws {
    try transaction.run(
      "UPDATE deliverable SET status = ? WHERE movement = ? AND id = ?", each: statuses)
    try transaction.run(
      """
      INSERT INTO review
        (movement, deliverable, number, revision, decision, reason, day, recorded_at, actor,
         batch, sequence, marks)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, each: reviews)
  }
}
