/// What can happen to a deliverable.
package enum DeliverableStep: String, CaseIterable, Sendable {
  /// For the first time.
  case handIn
  /// Once more, after a return.
  case correct
  case withdraw
  case accept
  case `return`
  /// A decision is taken back (``Decision/checkUndo(from:isLast:isReleased:)``).
  case undo
  /// Put on the public page; the status stays.
  case release
}

extension Deliverable.Status {
  /// The status after a step; `status` is nil for a deliverable that is not there yet.
  package static func after(
    _ step: DeliverableStep, from status: Deliverable.Status?
  ) throws(ReviewProblem) -> Deliverable.Status {
    switch (step, status) {
    case (.handIn, nil), (.handIn, .draft): .submitted
    case (.correct, .returned): .submitted
    case (.withdraw, .submitted), (.withdraw, .returned): .withdrawn
    case (.accept, .submitted): .accepted
    case (.return, .submitted): .returned
    case (.undo, .accepted), (.undo, .returned): .submitted
    case (.release, .accepted): .accepted
    default: throw .notPossible(step, from: status)
    }
  }
}
