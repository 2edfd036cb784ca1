package import MovementCore

/// How a deliverable is answered.
package enum Answer: Sendable, Hashable {
  case accept
  /// With what is to be mended in single fields, if anything.
  case `return`(Reason, marks: FieldMarks = FieldMarks())

  package var decision: Decision {
    switch self {
    case .accept: .accept
    case .return: .return
    }
  }

  package var reason: Reason? {
    switch self {
    case .accept: nil
    case .return(let reason, _): reason
    }
  }

  package var marks: FieldMarks {
    switch self {
    case .accept: FieldMarks()
    case .return(_, let marks): marks
    }
  }
}

/// A deliverable to answer, as the reviewer saw it.
package struct ReviewItem: Sendable, Hashable {
  package var deliverable: Deliverable.ID
  /// 0 if it was loaded without content.
  package var revision: Int

  package init(deliverable: Deliverable.ID, revision: Int) {
    self.deliverable = deliverable
    self.revision = revision
  }
}

/// What became of an answer.
package struct ReviewOutcome: Sendable, Equatable {
  package let deliverable: Deliverable.ID
  package let result: Result

  package init(deliverable: Deliverable.ID, result: Result) {
    self.deliverable = deliverable
    self.result = result
  }

  package enum Result: Sendable, Equatable {
    /// It was answered, and the review has that number; also if the same form came before.
    case done(number: Int)
    /// Somebody else was faster. The review is nil where the decision was loaded from a file.
    case decided(Deliverable.Status, by: Review?)
    case withdrawn
    /// It was handed in again after the reviewer looked.
    case changed(revision: Int)
    /// There is no such deliverable, or it was not handed in.
    case notFound
  }
}
