package import MovementCore
import SQL

extension MovementStore {
  /// Hands a new deliverable in, or the correction of a returned one. The same form again gives the
  /// same receipt and writes nothing. The draft goes.
  ///
  /// After a return, the first hand-in keeps its day if the correction comes in time
  /// (`ReviewRules`). Of what was loaded as returned nobody knows since when; it counts as returned
  /// on the day on which it was handed in.
  ///
  /// - Throws: ``HandInProblem``; `ReviewProblem` if it can be neither handed in nor corrected;
  ///   ``StoreError/refused(_:_:)`` for a unit or an obligation that is not there.
  package func handIn(_ request: HandInRequest, by actor: Actor) async throws -> HandInReceipt {
    try await write("handIn", by: actor) { transaction, log in
      if let receipt = try request.receipt(of: actor, transaction) { return receipt }
      let entry = try DeliverableEntry.all(
        where: "d.movement = \(request.movement) AND d.id = \(request.deliverable)", transaction
      ).first
      let before = entry?.record
      let place = before.map { ($0.deliverable.unit, $0.deliverable.obligation) }
      try HandInProblem.check(
        request.deliverable, unit: request.unit, obligation: request.obligation,
        against: try place
          ?? DraftContent.place(of: request.deliverable, in: request.movement, transaction))
      for file in request.received { try file.note(at: log.recordedAt, transaction) }
      try request.checkFiles(transaction)
      let after = try request.record(after: entry)
      if before == nil {
        try transaction.refusing(after.subject) {
          try transaction.run(
            Statement(
              text: Deliverable.upsert, binds: after.deliverable.binds(in: request.movement)))
        }
      }
      try after.update(in: request.movement, transaction)
      try request.write(after, by: log.actor, at: log.recordedAt, transaction)
      try Draft.remove(request.deliverable, of: request.movement, transaction)
      try log.append(before: before, after: after, of: request.movement)
      return HandInReceipt(
        deliverable: request.deliverable, revision: after.revision, isRepeated: false)
    }
  }

  /// Takes back what was handed in and not accepted. The draft of a correction goes.
  ///
  /// - Parameter revision: The one that the person saw.
  /// - Throws: ``HandInProblem/changedSince(revision:)``; `ReviewProblem`.
  package func withdraw(
    _ id: Deliverable.ID, of movement: MovementID, revision: Int, by actor: Actor
  ) async throws {
    try await write("withdraw", by: actor) { transaction, log in
      let before = try DeliverableRecord.find(id, of: movement, transaction)
      let status = try Deliverable.Status.after(.withdraw, from: before?.deliverable.status)
      guard let before, before.revision == revision else {
        throw HandInProblem.changedSince(revision: before?.revision ?? 0)
      }
      var after = before
      after.deliverable.status = status
      after.reason = nil
      try after.update(in: movement, transaction)
      try Draft.remove(id, of: movement, transaction)
      try log.append(before: before, after: after, of: movement)
    }
  }
}
