import MovementCore
import SQL

/// What was answered together, as the units hear of it.
package struct AnswerBatch: Sendable, Equatable {
  /// The decision, its reason and who took it, the same for all; the last one of the batch.
  package let review: Review
  /// What was answered, the last one first; its own review says when.
  package let entries: [DeliverableEntry]
}

extension MovementStore {
  /// Notes up to which line of the record an account has seen its answers; never back. Leaves no
  /// line.
  package func sawAnswers(_ account: Account.ID, upTo position: Int64) async throws {
    try await database.write(named: "sawAnswers") { transaction in
      _ = try transaction.run(
        """
        UPDATE account SET answers_seen = \(position)
        WHERE id = \(account) AND answers_seen < \(position)
        """)
    }
  }
}

extension AnswerBatch {
  /// The answers that some units got after a position and that still hold, the latest first; one
  /// statement. One whose line has no position yet is new to everybody.
  static func all(
    movement: MovementID, units: [UnitID], after position: Int64,
    _ transaction: any ReadTransaction
  ) throws -> [AnswerBatch] {
    guard !units.isEmpty else { return [] }
    var condition = Statement(text: "\(Self.position) > ")
    condition += "\(position) AND d.movement = \(movement) AND d.unit IN "
    condition += Statement.list(of: units)
    let entries = try DeliverableEntry.all(
      where: condition, orderedBy: Self.position + " DESC, w.sequence DESC", transaction)
    var batches: [AnswerBatch] = []
    for entry in entries {
      guard let review = entry.answer else { continue }
      if let last = batches.last, last.review.isTogether(with: review) {
        batches[batches.count - 1] = AnswerBatch(
          review: last.review, entries: last.entries + [entry])
      } else {
        batches.append(AnswerBatch(review: review, entries: [entry]))
      }
    }
    return batches
  }

  /// Where the record tells of a review; behind everything as long as it has no position.
  private static let position = """
    (SELECT COALESCE(c.position, 9223372036854775807) FROM change c WHERE c.sequence = w.sequence)
    """
}

extension Review {
  /// A batch is one transaction, so its lines lie side by side.
  fileprivate func isTogether(with other: Review) -> Bool {
    batch == other.batch && decision == other.decision && actor == other.actor
  }
}
