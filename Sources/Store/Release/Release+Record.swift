import MovementCore
import SQL

/// That a revision of a deliverable is on the public page.
struct Release: Equatable {
  let deliverable: Deliverable.ID
  let revision: Int
}

extension Release: Recorded {
  var subject: ChangeSubject { ChangeSubject(.release, deliverable) }

  var state: RecordState {
    ["deliverable": .text(deliverable), "revision": .number(revision)]
  }

  static func find(
    _ id: Deliverable.ID, of movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> Release? {
    try transaction.first(
      """
      SELECT deliverable, revision FROM release
      WHERE movement = \(movement) AND deliverable = \(id)
      """
    ).map(Release.init)
  }

  init(_ row: Row) throws {
    self.init(deliverable: try row["deliverable"], revision: try row["revision"])
  }

  func remove(
    from movement: MovementID, _ transaction: any WriteTransaction, log: inout ChangeLog
  ) throws {
    try transaction.run(
      "DELETE FROM release WHERE movement = \(movement) AND deliverable = \(deliverable)")
    try log.append(before: self, after: nil, of: movement)
  }

  /// Takes off the public page what a load has made something else than accepted: it comes back
  /// only if a person puts it there again.
  static func removeStale(
    of movement: MovementID, _ transaction: any WriteTransaction, log: inout ChangeLog
  ) throws {
    let stale = try transaction.map(
      """
      SELECT p.deliverable, p.revision FROM release p
      JOIN deliverable d ON d.movement = p.movement AND d.id = p.deliverable
      WHERE p.movement = \(movement) AND d.status <> 'accepted' ORDER BY p.deliverable
      """, Release.init)
    for release in stale { try release.remove(from: movement, transaction, log: &log) }
  }
}
