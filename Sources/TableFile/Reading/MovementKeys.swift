package import MovementCore

/// What the rows of a movement may refer to: units, obligations and their dues.
package struct MovementKeys: Sendable {
  /// Nil if the units could not be read, so that nobody can say which there are.
  let units: Set<UnitID>?
  /// How many dues each obligation has; nil if there is no plan to ask.
  let dueCounts: [Obligation.ID: Int]?

  package init(units: Set<UnitID>?, plan: Plan?) {
    self.units = units
    dueCounts = plan.map { plan in
      Dictionary(
        plan.obligations.map { ($0.id, $0.schedule.dues.count) },
        uniquingKeysWith: { first, _ in first })
    }
  }
}

/// Checks the columns `unit`, `obligation` and `due`, which deliverables and exemptions share.
struct KeyCheck {
  private let keys: MovementKeys
  private let unit: TableColumn
  private let obligation: TableColumn
  private let due: TableColumn
  private var nearestUnit: NearestName
  private var nearestObligation: NearestName

  init(
    _ keys: MovementKeys, unit: TableColumn, obligation: TableColumn, due: TableColumn
  ) {
    self.keys = keys
    self.unit = unit
    self.obligation = obligation
    self.due = due
    nearestUnit = NearestName((keys.units ?? []).sorted())
    nearestObligation = NearestName((keys.dueCounts ?? [:]).keys.sorted())
  }

  /// The key of a row; what is wrong with it is reported.
  mutating func read(
    _ row: TableRow, from reader: inout TableReader
  ) -> (unit: UnitID, obligation: Obligation.ID, due: Int?) {
    let unitID = row[unit]
    if let unitID, unitID.isEmpty || keys.units?.contains(unitID) == false {
      reader.report(
        unit, line: row.line,
        FieldMessage.unknownUnit(unitID, near: nearestUnit.nearest(to: unitID)))
    }
    let obligationID = row[obligation]
    let count = obligationID.flatMap { keys.dueCounts?[$0] }
    if let obligationID, obligationID.isEmpty || (keys.dueCounts != nil && count == nil) {
      reader.report(
        obligation, line: row.line,
        FieldMessage.unknownObligation(
          obligationID, near: nearestObligation.nearest(to: obligationID)))
    }
    let number = reader.wholeNumber(due, of: row).value
    if let number, let count, let obligationID, !(1...max(count, 1)).contains(number) {
      reader.report(
        due, line: row.line,
        FieldMessage.noSuchDue(String(number), obligation: obligationID, count: count))
    }
    return (unitID ?? "", obligationID ?? "", number)
  }
}
