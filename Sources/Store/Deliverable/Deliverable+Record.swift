import MovementCore
import SQL

extension Deliverable: LoadableRecord {
  var key: ID { id }

  var subject: ChangeSubject { ChangeSubject(.deliverable, id) }

  var state: RecordState {
    [
      "amount": .number(amount), "due": .number(due), "id": .text(id),
      "obligation": .text(obligation), "status": .text(status.rawValue),
      "submitted": .text(submitted?.description), "unit": .text(unit),
    ]
  }

  static let upsert = """
    INSERT INTO deliverable (movement, id, unit, obligation, due, submitted, status, amount)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (movement, id) DO UPDATE SET
      unit = excluded.unit, obligation = excluded.obligation, due = excluded.due,
      submitted = excluded.submitted, status = excluded.status, amount = excluded.amount
    """

  func binds(in movement: MovementID) -> [SQLValue] {
    [
      movement.sqlValue, id.sqlValue, unit.sqlValue, obligation.sqlValue, due.sqlValue,
      submitted.sqlValue, status.sqlValue, amount.sqlValue,
    ]
  }

  static func all(
    of movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> [Deliverable] {
    try transaction.map(
      """
      SELECT id, unit, obligation, due, submitted, status, amount FROM deliverable
      WHERE movement = \(movement) ORDER BY id
      """, Deliverable.init)
  }

  init(_ row: Row) throws {
    self.init(
      id: try row["id"], unit: try row["unit"], obligation: try row["obligation"],
      due: try row["due"], submitted: try row["submitted"], status: try row["status"],
      amount: try row["amount"])
  }
}
