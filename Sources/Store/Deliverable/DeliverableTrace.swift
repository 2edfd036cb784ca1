import MovementCore
import SQL

/// What the rows of a deliverable say besides what a line of the record tells: of its current
/// revision, and of the last review.
struct DeliverableTrace: Equatable {
  /// The civil day on which the current revision came; nil if it was loaded without content.
  var day: CivilDate?
  /// The key of the form by which it came.
  var key: String?
  var review: Decided?

  struct Decided: Equatable {
    let number: Int
    let revision: Int
    let decision: Decision
    let day: CivilDate
    let batch: String
    /// As they are written; nil if there are none.
    let marks: String?
  }

  /// ``RowProof`` of that; nil for what came from a file alone.
  var proof: String? {
    guard key != nil || review != nil else { return nil }
    var proof = RowProof(day.sqlValue, key.sqlValue)
    if let review {
      proof.add(review.number.sqlValue)
      proof.add(review.revision.sqlValue)
      proof.add(review.decision.sqlValue)
      proof.add(review.day.sqlValue)
      proof.add(review.batch.sqlValue)
      // Reviews from before there were any keep their proof.
      if let marks = review.marks { proof.add(marks.sqlValue) }
    }
    return proof.text
  }
}

extension DeliverableTrace.Decided {
  init(_ review: Review) {
    self.init(
      number: review.number, revision: review.revision, decision: review.decision,
      day: review.day, batch: review.batch, marks: try? review.marks.column)
  }
}
