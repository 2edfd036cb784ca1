import MovementCore
import SQL

extension Deliverable: LoadableRecord {
  var key: ID { id }

  var subject: ChangeSubject { ChangeSubject(.deliverable, id) }

  struct State: Encodable {
    let id: String
    let unit: String
    let obligation: String
    let due: Int?
    let submitted: String?
    let status: String
    let amount: Int
  }

  var state: State {
    State(
      id: id, unit: unit, obligation: obligation, due: due, submitted: submitted?.description,
      status: status.rawValue, amount: amount)
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
