import MovementCore
import Testing

/// A small movement to ask questions to. Every answer is held against the reference evaluation.
struct Movement {
  static let period = days("2019-01-01", "2019-12-31")

  var units: [Unit]
  var obligations: [Obligation]
  var deliverables: [Deliverable] = []
  var exemptions: [Exemption] = []

  /// One obligation, one unit `a` unless others are given.
  init(
    _ obligations: Obligation..., units: [Unit] = [Unit("a")],
    deliverables: [Deliverable] = [], exemptions: [Exemption] = []
  ) {
    self.units = units
    self.obligations = obligations
    self.deliverables = deliverables
    self.exemptions = exemptions
  }

  var plan: Plan {
    Plan(
      number: "1-KH", title: "Phong trào", issuer: "Ban Thường vụ", issued: "2018-12-20",
      period: Movement.period, obligations: obligations)
  }

  func standing() throws -> Standing {
    try Standing(
      plan: plan, directory: UnitDirectory(units), deliverables: deliverables,
      exemptions: exemptions)
  }

  /// All cells on a day, as the engine sees them, in plan order, then units as they were given.
  func cells(on day: CivilDate) throws -> [ReferenceStanding.Cell] {
    let standing = try standing()
    let reference = ReferenceStanding(plan: plan, units: units)
    return plan.obligations.indices.flatMap { index in
      let cells = standing.referenceCells(ofObligation: index, on: day)
      let expected = reference.cells(
        of: plan.obligations[index], deliverables: deliverables, exemptions: exemptions, on: day)
      #expect(cells == expected)
      return cells
    }
  }

  /// One cell, or nil if the unit does not owe that due.
  func cell(
    _ unit: UnitID = "a", due: Int = 1, of obligation: Obligation.ID = "articles",
    on day: CivilDate
  ) throws -> ReferenceStanding.Cell? {
    try cells(on: day).first {
      $0.unit == unit && $0.due == due && $0.obligation == obligation
    }
  }

  func status(
    _ unit: UnitID = "a", due: Int = 1, of obligation: Obligation.ID = "articles",
    on day: CivilDate
  ) throws -> Status? {
    try cell(unit, due: due, of: obligation, on: day)?.status
  }
}
