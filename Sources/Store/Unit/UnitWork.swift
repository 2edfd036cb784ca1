package import MovementCore
import SQL

/// What a unit works on in a movement, and what it was told: all that its own list needs, as of one
/// moment.
package struct UnitWork: Sendable, Equatable {
  /// By the day of handing in; what has none comes last.
  package let deliverables: [DeliverableEntry]
  /// The one that was saved last first.
  package let drafts: [Draft]
  /// The latest first.
  package let answers: [AnswerBatch]
}

extension MovementStore {
  /// What a unit has in a movement, what some units below it have for obligations of which that
  /// counts for the unit as well, its drafts, and the answers that some units got after a
  /// position in the record and that still hold. Four statements in one transaction.
  ///
  /// - Parameter position: ``Account/answersSeen`` for what is new to an account; 0 for all.
  package func work(
    movement: MovementID, unit: UnitID, below: [UnitID], for obligations: [Obligation.ID],
    answersTo units: [UnitID], after position: Int64
  ) async throws -> UnitWork {
    try await database.read { transaction in
      UnitWork(
        deliverables: try DeliverableEntry.all(
          movement: movement, unit: unit, below: below, for: obligations, transaction),
        drafts: try Draft.all(movement: movement, units: [unit], transaction),
        answers: try AnswerBatch.all(
          movement: movement, units: units, after: position, transaction))
    }
  }
}
