package import MovementCore
import SQL

/// All that the standing of a movement follows from, as it was at one moment.
package struct MovementSnapshot: Sendable {
  package let movement: MovementRecord
  /// The whole directory in the order of loading, with the values that hold on the last day of the
  /// plan's period: what is reorganised later does not rewrite a movement that is over.
  package let units: [Unit]
  package let deliverables: [Deliverable]
  package let exemptions: [Exemption]
  /// The position of the last change that this includes. What deliverables and exemptions are is
  /// exactly what the record says up to there, so that following it from there counts nothing twice.
  package let lastChange: Int64
}

extension MovementStore {
  /// Reads a movement in one view, whatever others write meanwhile.
  ///
  /// - Parameter number: The plan's number; nil for the only movement that is there.
  package func snapshot(movement number: String? = nil) async throws -> MovementSnapshot {
    let rows = try await database.read { transaction in
      let summary = try MovementSummary.named(number, transaction)
      return (
        summary: summary, source: try planSource(of: summary, transaction),
        units: try Unit.all(on: summary.period.last, transaction),
        deliverables: try Deliverable.all(of: summary.id, transaction),
        exemptions: try Exemption.all(of: summary.id, transaction),
        pending: try PendingChanges(of: summary.id, transaction),
        lastChange: try Change.last(transaction)
      )
    }
    return MovementSnapshot(
      movement: try record(of: rows.summary, source: rows.source), units: rows.units,
      deliverables: rows.pending.undone(rows.deliverables),
      exemptions: rows.pending.undone(rows.exemptions), lastChange: rows.lastChange)
  }
}
