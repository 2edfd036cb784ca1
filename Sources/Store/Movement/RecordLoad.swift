import MovementCore
import SQL

/// A record of a movement that a load brings: it has a key of its own and is written whole.
protocol LoadableRecord: Recorded {
  associatedtype Key: Hashable

  /// What tells records of a movement apart.
  var key: Key { get }

  /// All records of a movement.
  static func all(
    of movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> [Self]

  /// Adds the row of ``binds(in:)``, or updates the one that has its key.
  static var upsert: String { get }

  func binds(in movement: MovementID) -> [SQLValue]
}

/// The rows' part of a load.
enum RecordLoad {
  static func run<Record: LoadableRecord>(
    _ records: [Record], of movement: MovementID, in transaction: any WriteTransaction,
    log: inout ChangeLog
  ) throws -> LoadSummary.Count {
    var present: [Record.Key: Record] = [:]
    for record in try Record.all(of: movement, transaction) { present[record.key] = record }
    var seen: Set<Record.Key> = []
    var count = LoadSummary.Count()
    var batch = Batch(text: Record.upsert)
    for record in records {
      guard seen.insert(record.key).inserted else { throw StoreError.duplicate(record.subject) }
      let before = present[record.key]
      guard before != record else {
        count.unchanged += 1
        continue
      }
      if before == nil { count.added += 1 } else { count.updated += 1 }
      batch.append(record.binds(in: movement), of: record.subject)
      try log.append(before: before, after: record, of: movement)
    }
    try batch.run(in: transaction)
    return count
  }
}
