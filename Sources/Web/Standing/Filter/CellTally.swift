import MovementCore

/// Cells counted: those that are owed by status, as the roll-up has them, and those of optional
/// obligations apart.
struct CellTally: Equatable, Sendable {
  private(set) var rollUp = RollUp()
  /// Every cell, whatever its kind and status.
  private(set) var total = 0

  mutating func count(_ status: Status, isOptional: Bool) {
    rollUp.count(status, isOptional: isOptional)
    total += 1
  }

  mutating func add(_ other: RollUp) {
    rollUp += other
    total += other.all + other.optional
  }

  static func += (left: inout CellTally, right: CellTally) {
    left.rollUp += right.rollUp
    left.total += right.total
  }

  /// Neither exempt nor optional.
  var owed: Int { rollUp.all - rollUp[.exempt] }
}
