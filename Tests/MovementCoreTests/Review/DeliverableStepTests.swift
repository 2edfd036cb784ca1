import MovementCore
import Testing

/// What can happen to a deliverable in each status, written out in full.
struct DeliverableStepTests {
  private static let table: [DeliverableStep: [Deliverable.Status?: Deliverable.Status]] = [
    .handIn: [nil: .submitted, .draft: .submitted],
    .correct: [.returned: .submitted],
    .withdraw: [.submitted: .withdrawn, .returned: .withdrawn],
    .accept: [.submitted: .accepted],
    .return: [.submitted: .returned],
    .undo: [.accepted: .submitted, .returned: .submitted],
    .release: [.accepted: .accepted],
  ]

  private static let statuses: [Deliverable.Status?] = [nil] + Deliverable.Status.allCases

  @Test(arguments: DeliverableStep.allCases, statuses)
  func `each step is possible where the table says`(
    step: DeliverableStep, status: Deliverable.Status?
  ) throws {
    if let expected = Self.table[step]?[status] {
      #expect(try Deliverable.Status.after(step, from: status) == expected)
    } else {
      #expect(throws: ReviewProblem.notPossible(step, from: status)) {
        try Deliverable.Status.after(step, from: status)
      }
    }
  }

  @Test(arguments: [Language.vietnamese, .english])
  func `a step that is not possible says what is and what to do`(language: Language) {
    var told: Set<String> = []
    for step in DeliverableStep.allCases {
      for status in Self.statuses where Self.table[step]?[status] == nil {
        let text = ReviewProblem.notPossible(step, from: status).phrase[language]
        let sentences = text.split(separator: ". ")
        #expect(
          sentences.count >= 2 && text.hasSuffix("."), "\(step) \(String(describing: status))")
        told.insert(text)
      }
    }
    #expect(told.count > 20)
  }

  @Test func `decisions are steps`() throws {
    for decision in Decision.allCases {
      #expect(decision.rawValue == decision.step.rawValue)
      let from: Deliverable.Status = decision == .undo ? .accepted : .submitted
      #expect(try Deliverable.Status.after(decision.step, from: from) == decision.result)
    }
  }
}

struct UndoTests {
  @Test func `the last decision can be taken back as long as nothing happened since`() throws {
    try Decision.accept.checkUndo(from: .accepted, isLast: true, isReleased: false)
    try Decision.return.checkUndo(from: .returned, isLast: true, isReleased: false)
  }

  @Test(arguments: Decision.allCases, Deliverable.Status.allCases)
  func `another status than the decision's is a change`(
    decision: Decision, status: Deliverable.Status
  ) {
    guard status != decision.result || decision == .undo else { return }
    #expect(throws: ReviewProblem.changedSince) {
      try decision.checkUndo(from: status, isLast: true, isReleased: false)
    }
  }

  @Test func `a newer decision or revision is a change`() {
    #expect(throws: ReviewProblem.changedSince) {
      try Decision.accept.checkUndo(from: .accepted, isLast: false, isReleased: false)
    }
  }

  @Test func `what is on the public page is taken off it first`() {
    #expect(throws: ReviewProblem.stillReleased) {
      try Decision.accept.checkUndo(from: .accepted, isLast: true, isReleased: true)
    }
  }
}
