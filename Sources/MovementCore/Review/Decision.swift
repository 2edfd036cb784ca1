/// What a reviewer decides about a deliverable.
package enum Decision: String, CaseIterable, Sendable {
  case accept
  /// Back to the unit, with a reason.
  case `return`
  /// The decision before is taken back.
  case undo

  package var step: DeliverableStep {
    switch self {
    case .accept: .accept
    case .return: .return
    case .undo: .undo
    }
  }

  /// The status in which it leaves a deliverable.
  package var result: Deliverable.Status {
    switch self {
    case .accept: .accepted
    case .return: .returned
    case .undo: .submitted
    }
  }

  /// Whether this decision can be taken back: only as long as nothing has happened since.
  ///
  /// - Parameters:
  ///   - status: The deliverable's status now.
  ///   - isLast: It is the last decision about the deliverable, and there is no newer revision.
  ///   - isReleased: The deliverable is on the public page now.
  package func checkUndo(
    from status: Deliverable.Status, isLast: Bool, isReleased: Bool
  ) throws(ReviewProblem) {
    guard self != .undo, isLast, status == result else { throw .changedSince }
    guard !isReleased else { throw .stillReleased }
  }
}
