import MovementCore
import Store

// What the store knows of a unit besides the board.

extension Site {
  /// The drafts of a unit, and the answers that the account has not seen yet: of all units for
  /// which it works, so that none is missed. Three statements.
  func record(
    of unit: Unit, _ entries: [DeliverableEntry], _ board: MovementBoard, _ visit: Visit
  ) async throws -> MyListModel.Record {
    var record = MyListModel.Record()
    record.drafts = try await store.drafts(movement: board.id, units: [unit.id])
      .map { DraftNote($0) }
    for entry in entries { record.returns[entry.deliverable.id] = ReturnNote(entry) }
    guard let account = visit.account else { return record }
    let batches = try await store.answers(
      movement: board.id, units: workedFor(by: account, or: unit, board),
      after: account.answersSeen)
    record.answers = batches.map { AnswerNote($0, shownTo: unit, board) }
    record.lastAnswer = batches.map(\.review.sequence).max()
    return record
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
