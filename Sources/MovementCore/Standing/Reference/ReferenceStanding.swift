/// The rule of plan format §5 as it is written, one cell at a time and without cleverness.
///
/// `Standing` must say the same; tests and `lantoa bench standing --verify` hold the two against
/// each other. Shares with it the types of the plan, the calendar, and nothing else.
package struct ReferenceStanding {
  private let plan: Plan
  /// In the order in which they were given.
  private let units: [Unit]
  let unitsByID: [UnitID: Unit]

  /// The units must be trees.
  package init(plan: Plan, units: [Unit]) {
    self.plan = plan
    self.units = units
    unitsByID = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package struct Cell: Sendable, Equatable {
    package var unit: UnitID
    package var obligation: Obligation.ID
    package var due: Int
    package var status: Status
    package var have: Int
    package var need: Int
  }

  /// All cells of one obligation on a day: units as they were given, then dues. What was handed in
  /// for other obligations is passed over.
  package func cells(
    of obligation: Obligation, deliverables: [Deliverable], exemptions: [Exemption],
    on day: CivilDate
  ) -> [Cell] {
    let counted = countedByCell(
      deliverables, for: obligation, from: obligation.schedule.opens ?? plan.period.first)
    let exemptions = exemptions.filter { $0.obligation == obligation.id }
    var cells: [Cell] = []
    for unit in units where owes(unit, obligation) {
      for due in obligation.schedule.dues where exists(unit, on: due.lastDay) {
        let record = ReferenceRecord(
          deliverables: counted[Place(unit: unit.id, due: due.number)] ?? [],
          isExempt: exemptions.contains {
            $0.unit == unit.id && ($0.due == nil || $0.due == due.number)
          },
          need: need(of: unit, obligation))
        cells.append(
          Cell(
            unit: unit.id, obligation: obligation.id, due: due.number,
            status: record.status(due, isOptional: obligation.isOptional, on: day),
            have: record.accepted(upTo: day), need: record.need))
      }
    }
    return cells
  }
}
