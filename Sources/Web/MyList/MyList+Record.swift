import MovementCore
import Store

// What the store knows of a unit besides the board.

extension Site {
  /// What a unit has and writes, and the answers that the account has not seen yet: of all units
  /// for which it works, so that none is missed. Four statements in one transaction.
  func work(
    at position: Int, _ board: MovementBoard, _ visit: Visit
  ) async throws -> UnitWork {
    let unit = board.directory.units[position]
    let counted = UnitModel.countedBelow(position, in: board)
    return try await store.work(
      movement: board.id, unit: unit.id, below: counted.units, for: counted.obligations,
      answersTo: visit.account.map { workedFor(by: $0, or: unit, board) } ?? [],
      after: visit.account?.answersSeen ?? 0)
  }

  /// The account's unit and all below it; for an account without one the unit that it looks at.
  private func workedFor(
    by account: Account, or unit: Unit, _ board: MovementBoard
  ) -> [UnitID] {
    guard let own = account.unit, let position = board.directory.position(of: own) else {
      return [unit.id]
    }
    return board.directory.subtree(at: position).map { board.directory.units[$0].id }
  }
}

extension MyListModel.Record {
  init(_ work: UnitWork, shownTo unit: Unit, _ board: MovementBoard) {
    drafts = work.drafts.map { DraftNote($0) }
    for entry in work.deliverables { returns[entry.deliverable.id] = ReturnNote(entry) }
    answers = work.answers.map { AnswerNote($0, shownTo: unit, board) }
    lastAnswer = work.answers.isEmpty ? nil : board.position
  }
}

extension AnswerNote {
  fileprivate init(_ batch: AnswerBatch, shownTo unit: Unit, _ board: MovementBoard) {
    let by = batch.entries.first.flatMap { board.addressee(of: $0.deliverable) }
    self.init(
      decision: batch.review.decision, by: by.flatMap { board.directory[$0] },
      at: batch.review.recordedAt,
      items: batch.entries.map { entry in
        let deliverable = entry.deliverable
        return Item(
          id: deliverable.id,
          title: entry.title ?? board.obligation(deliverable.obligation)?.title ?? deliverable.id,
          from: deliverable.unit == unit.id ? nil : board.directory[deliverable.unit],
          reason: entry.answer?.reason)
      })
  }
}
