package import MovementCore
import SQL

extension MovementStore {
  /// Answers several deliverables in the same way, each by itself: what cannot be answered any more
  /// is told, and the others are answered all the same.
  ///
  /// - Parameters:
  ///   - items: Each once; a few hundred at most.
  ///   - day: The civil date, by the clock of the plan.
  ///   - batch: What tells this form from others, 1…500 characters: with the same one again, what
  ///     was done counts as done. The unit hears of a batch once.
  /// - Returns: One outcome for each item, in their order.
  package func review(
    _ items: [ReviewItem], of movement: MovementID, with answer: Answer, on day: CivilDate,
    batch: String, by actor: Actor
  ) async throws -> [ReviewOutcome] {
    guard !items.isEmpty else { return [] }
    return try await write("review", by: actor) { transaction, log in
      var condition: Statement = "d.movement = \(movement) AND d.id IN "
      condition += Statement.list(of: items.map(\.deliverable))
      let entries = try DeliverableEntry.all(where: condition, transaction)
      let known = Dictionary(uniqueKeysWithValues: entries.map { ($0.deliverable.id, $0) })
      var writing = ReviewWriting(movement: movement, day: day, batch: batch)
      var results: [Deliverable.ID: ReviewOutcome.Result] = [:]
      for item in items where results[item.deliverable] == nil {
        let entry = known[item.deliverable]
        if let obstacle = item.obstacle(in: entry, batch: batch, actor: actor) {
          results[item.deliverable] = obstacle
        } else if let entry {
          let number = try writing.add(
            answer.decision, reason: answer.reason?.text, marks: answer.marks, to: entry, log: &log)
          results[item.deliverable] = .done(number: number)
        }
      }
      try writing.run(in: transaction)
      return items.map {
        ReviewOutcome(deliverable: $0.deliverable, result: results[$0.deliverable] ?? .notFound)
      }
    }
  }

  /// Takes a decision back, as long as nothing has happened since: the deliverable waits for review
  /// again. Taken back already, it stays so.
  ///
  /// - Parameter number: That of the review.
  /// - Throws: `ReviewProblem`.
  package func undoReview(
    _ id: Deliverable.ID, of movement: MovementID, number: Int, on day: CivilDate,
    by actor: Actor
  ) async throws {
    try await write("undoReview", by: actor) { transaction, log in
      let entry = try DeliverableEntry.all(
        where: "d.movement = \(movement) AND d.id = \(id)", transaction
      ).first
      let status = entry?.deliverable.status
      guard let entry, let last = entry.lastReview else {
        throw ReviewProblem.notPossible(.undo, from: status)
      }
      let isCurrent = last.revision == entry.revision
      if last.isUndo, last.number == number + 1, isCurrent, status == .submitted { return }
      guard last.number == number else { throw ReviewProblem.changedSince }
      try last.decision.checkUndo(
        from: entry.deliverable.status, isLast: isCurrent, isReleased: entry.isReleased)
      var writing = ReviewWriting(
        movement: movement, day: day,
        batch: actor.request ?? String("undo \(number) \(id)".prefix(500)))
      _ = try writing.add(.undo, reason: nil, to: entry, log: &log)
      try writing.run(in: transaction)
    }
  }
}

extension ReviewItem {
  /// Why it cannot be answered; nil if it can.
  fileprivate func obstacle(
    in entry: DeliverableEntry?, batch: String, actor: Actor
  ) -> ReviewOutcome.Result? {
    guard let entry else { return .notFound }
    switch entry.deliverable.status {
    case .draft: return .notFound
    case .withdrawn: return .withdrawn
    case .submitted:
      return entry.revision == revision ? nil : .changed(revision: entry.revision)
    case .accepted, .returned:
      if let review = entry.answer, review.batch == batch, review.actor == actor.id {
        return .done(number: review.number)
      }
      return .decided(entry.deliverable.status, by: entry.answer)
    }
  }
}
