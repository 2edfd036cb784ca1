package import MovementCore

/// A unit with all below it, or the whole directory, on a day: of whom a table is.
package struct UnitScope: Sendable {
  package let movement: ReportedMovement
  /// The position of the unit; nil for everybody.
  package let unit: Int?
  package let day: CivilDate

  package init(movement: ReportedMovement, unit: Int?, day: CivilDate) {
    self.movement = movement
    self.unit = unit
    self.day = day
  }

  var positions: Range<Int> {
    unit.map(movement.directory.subtree) ?? movement.directory.units.indices
  }

  var standing: Standing { movement.standing }
  var directory: UnitDirectory { movement.directory }

  var name: String { unit.map { directory.units[$0].name } ?? movement.plan.issuer }
  /// For the name of a file.
  var id: String { unit.map { directory.units[$0].id } ?? "all" }

  /// The units that owe anything, or have units below that do, in tree order.
  func rolledUp() -> [(position: Int, rollUp: RollUp)] {
    let all = standing.rollUpAll(on: day)
    return positions.compactMap { all[$0].all > 0 ? ($0, all[$0]) : nil }
  }

  /// How far below the first unit of the scope one stands.
  func depth(of position: Int) -> Int {
    directory.ancestors(of: position).prefix { $0 >= positions.lowerBound }.count
  }

  /// “Kế hoạch số 182-KH/QU, đến ngày 10 tháng 9 năm 2019”
  var basis: String {
    "Kế hoạch số \(movement.plan.number) của \(movement.plan.issuer)"
  }
}
