/// All cells of one due: two days for each unit that owes it.
///
/// Since amounts are never negative, the day on which a cell's need was met by what is accepted,
/// and the day on which it was covered by everything handed in, answer every question about every
/// day: 8 bytes a cell. The deliverables behind them lie beside, in the order of the cells.
package struct Column: Sendable {
  /// Index of the obligation in the plan.
  package let obligation: Int
  package let due: Due
  package let isOptional: Bool
  let audience: Audience
  private let needs: Needs
  /// By rank, as days since 1970-01-01.
  var metDays: [Int32]
  /// Never later than the met day; `exempt` marks an exempt cell.
  var coveredDays: [Int32]
  var entries = EntryTable()
  var exemptRanks: Set<Int32> = []

  /// Numbers that are no day: of cells that nothing met, that need nothing, that are exempt. They
  /// are far enough from every day, and near enough for any difference of two to fit in 32 bits.
  static let never = Int32(1 << 29)
  static let always = -Int32(1 << 29)
  static let exempt = always - 1

  /// 1 if `day` is not later than `limit`, else 0: the sign of their difference. A comparison might
  /// become a jump, and which way it goes cannot be foreseen from cell to cell.
  static func one(ifBy limit: Int32, _ day: Int32) -> Int32 {
    (day &- limit &- 1) >> 31 & 1
  }

  init(obligation: Int, due: Due, isOptional: Bool, audience: Audience, needs: Needs) {
    self.obligation = obligation
    self.due = due
    self.isOptional = isOptional
    self.audience = audience
    self.needs = needs
    metDays = [Int32](repeating: Column.never, count: audience.members.count)
    coveredDays = metDays
  }

  /// How many units have a cell.
  package var count: Int { metDays.count }

  /// The positions of the units that have a cell, in tree order.
  package var members: [Int32] { audience.members }

  package func hasCell(at position: Int) -> Bool { audience.rank(of: position) != nil }

  func need(rank: Int) -> Int { needs.need(position: Int(audience.members[rank])) }
}
