import MovementCore
import SQL

extension Exemption: LoadableRecord {
  struct Key: Hashable {
    let unit: UnitID
    let obligation: Obligation.ID
    let due: Int?
  }

  var key: Key { Key(unit: unit, obligation: obligation, due: due) }

  var subject: ChangeSubject {
    let due = due.map { "/\($0)" } ?? ""
    return ChangeSubject(.exemption, unit + "/" + obligation + due)
  }

  var state: RecordState {
    [
      "due": .number(due), "obligation": .text(obligation), "reason": .text(reason),
      "unit": .text(unit),
    ]
  }

  static let upsert = """
    INSERT INTO exemption (movement, unit, obligation, due, reason) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (movement, unit, obligation, due) DO UPDATE SET reason = excluded.reason
    """

  /// How the table says “all dues”.
  private static let allDues = 0

  func binds(in movement: MovementID) -> [SQLValue] {
    [
      movement.sqlValue, unit.sqlValue, obligation.sqlValue, (due ?? Self.allDues).sqlValue,
      reason.sqlValue,
    ]
  }

  static func all(
    of movement: MovementID, _ transaction: any ReadTransaction
  ) throws -> [Exemption] {
    try transaction.map(
      """
      SELECT unit, obligation, due, reason FROM exemption
      WHERE movement = \(movement) ORDER BY unit, obligation, due
      """, Exemption.init)
  }

  /// - Parameter due: Nil for the one from all dues.
  static func find(
    unit: UnitID, obligation: Obligation.ID, due: Int?, of movement: MovementID,
    _ transaction: any ReadTransaction
  ) throws -> Exemption? {
    try transaction.first(
      """
      SELECT unit, obligation, due, reason FROM exemption
      WHERE movement = \(movement) AND unit = \(unit) AND obligation = \(obligation)
        AND due = \(due ?? allDues)
      """
    ).map(Exemption.init)
  }

  func removal(in movement: MovementID) -> Statement {
    """
    DELETE FROM exemption
    WHERE movement = \(movement) AND unit = \(unit) AND obligation = \(obligation)
      AND due = \(due ?? Self.allDues)
    """
  }

  init(_ row: Row) throws {
    let due: Int = try row["due"]
    self.init(
      unit: try row["unit"], obligation: try row["obligation"],
      due: due == Self.allDues ? nil : due, reason: try row["reason"])
  }
}
