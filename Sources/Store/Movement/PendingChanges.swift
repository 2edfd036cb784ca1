import MovementCore
import SQL

/// The lines of a movement that are committed and have no position yet: the rows say already what
/// the record does not say so far.
struct PendingChanges: Sendable {
  /// The latest one first.
  private let changes: [Change]

  init(of movement: MovementID, _ transaction: any ReadTransaction) throws {
    var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
    statement += " WHERE position IS NULL AND movement = \(movement) ORDER BY sequence DESC"
    changes = try transaction.map(statement, Change.init)
  }

  /// Deliverables as they were before, in the order of their ids.
  func undone(_ deliverables: [Deliverable]) -> [Deliverable] {
    undone(deliverables, read: { $0.deliverable($1) }, inOrder: { $0.id < $1.id })
  }

  /// Exemptions as they were before, in the order of unit, obligation and due.
  func undone(_ exemptions: [Exemption]) -> [Exemption] {
    undone(
      exemptions, read: { $0.exemption($1) },
      inOrder: {
        ($0.unit, $0.obligation, $0.due ?? 0) < ($1.unit, $1.obligation, $1.due ?? 0)
      })
  }

  private func undone<Record: LoadableRecord>(
    _ records: [Record], read: (Change, Change.Side) -> Record?,
    inOrder precedes: (Record, Record) -> Bool
  ) -> [Record] {
    guard !changes.isEmpty else { return records }
    var known = Dictionary(records.map { ($0.key, $0) }) { first, _ in first }
    for change in changes {
      if let after = read(change, .after) { known[after.key] = nil }
      if let before = read(change, .before) { known[before.key] = before }
    }
    return known.values.sorted(by: precedes)
  }
}
