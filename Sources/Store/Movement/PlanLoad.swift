import MovementCore
import SQL

/// The plan's part of a load: a new version, unless it is the same text as the latest one.
struct PlanLoad {
  let movement: MovementID
  let isNewMovement: Bool
  let version: Int
  let isNewVersion: Bool

  static func run(
    _ load: MovementLoad, in transaction: any WriteTransaction, log: inout ChangeLog
  ) throws -> PlanLoad {
    let present = try transaction.first(
      """
      SELECT m.id, v.version, v.source FROM movement m
      JOIN plan_version v ON v.movement = m.id
      WHERE m.number = \(load.plan.number) ORDER BY v.version DESC LIMIT 1
      """)
    if let present, try present["source"] == load.planSource {
      return PlanLoad(
        movement: try present["id"], isNewMovement: false, version: try present["version"],
        isNewVersion: false)
    }
    let movement = try present?["id"] ?? add(load.plan, in: transaction, log: &log)
    let version = try (present?["version"] ?? 0) + 1
    try add(
      version, of: movement, source: load.planSource, plan: load.plan, in: transaction,
      log: &log)
    return PlanLoad(
      movement: movement, isNewMovement: present == nil, version: version, isNewVersion: true)
  }

  private static func add(
    _ plan: Plan, in transaction: any WriteTransaction, log: inout ChangeLog
  ) throws -> MovementID {
    let row = try transaction.first("SELECT COALESCE(MAX(id), 0) + 1 AS next FROM movement")
    let id = MovementID(try row?["next"] ?? 1)
    try transaction.run("INSERT INTO movement (id, number) VALUES (\(id), \(plan.number))")
    try log.append(before: nil, after: MovementState(number: plan.number), of: id)
    return id
  }

  static func add(
    _ version: Int, of movement: MovementID, source: String, plan: Plan,
    in transaction: any WriteTransaction, log: inout ChangeLog
  ) throws {
    try transaction.run(
      """
      INSERT INTO plan_version
        (movement, version, source, title, period_first, period_last, recorded_at)
      VALUES
        (\(movement), \(version), \(source), \(plan.title), \(plan.period.first),
         \(plan.period.last), \(log.recordedAt))
      """)
    try transaction.run(
      "INSERT INTO obligation (movement, id) VALUES (?, ?) ON CONFLICT (movement, id) DO NOTHING",
      each: plan.obligations.map { [movement.sqlValue, $0.id.sqlValue] })
    let state = PlanState(
      version: version, title: plan.title, period: plan.period, source: source)
    try log.append(before: nil, after: state, of: movement)
  }
}

/// What the record of changes says of a movement.
struct MovementState: Recorded {
  let number: String

  var subject: ChangeSubject { ChangeSubject(.movement, number) }
  var state: RecordState { ["number": .text(number)] }
}

/// What the record of changes says of a plan's version; the text itself is kept beside it.
struct PlanState: Recorded {
  let version: Int
  let title: String
  let period: DateRange
  let source: String

  var subject: ChangeSubject { ChangeSubject(.plan, String(version)) }

  var state: RecordState {
    [
      "periodFirst": .text(period.first.description),
      "periodLast": .text(period.last.description),
      RowProof.field: .text(RowProof(source.sqlValue).text),
      "title": .text(title), "version": .number(version),
    ]
  }
}
