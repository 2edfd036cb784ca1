import MovementCore

/// A row of the board.
struct BoardRow {
  /// What it counts.
  enum Scope: Equatable {
    case all
    /// A unit and all below it.
    case below(Int)
    /// The single units directly under a unit, with that unit.
    case units(under: Int, [Int])
    case one(Int)
  }

  let scope: Scope
  /// Nil for the whole movement.
  let unit: Unit?
  let depth: Int
  /// Nil for what does not open.
  let isOpen: Bool?
  /// The own row of a unit that has others below it.
  var isOwnRow = false
  let share: RollUp
  /// By column.
  let cells: [BoardCell?]
  /// What the row counts.
  let filter: CellFilter
}

/// What stands in a row under a due.
enum BoardCell: Equatable {
  case status(Status)
  case count(BoardCount)
}

/// Several cells in one place.
struct BoardCount: Equatable {
  enum Figure: Equatable {
    /// So many of so many are done.
    case done(Int, of: Int)
    /// So many that the filter finds.
    case found(Int)
    /// All are exempt.
    case exempt
  }

  let figure: Figure
  let overdue: Int
  /// The statuses that the list behind it asks for, and how many cells it shows.
  let statuses: [StatusWord]
  let listed: Int

  /// Nil if there is nothing to count.
  init?(_ tally: CellTally, isOptional: Bool, statuses: [StatusWord]) {
    guard tally.total > 0 else { return nil }
    let rollUp = tally.rollUp
    overdue = rollUp[.overdue]
    if !statuses.isEmpty {
      self.statuses = statuses
      listed = tally.total
      figure = .found(tally.total)
    } else if isOptional {
      self.statuses = []
      listed = tally.total
      figure = .done(rollUp.optionalMet, of: rollUp.optional)
    } else if tally.owed == 0 {
      self.statuses = []
      listed = tally.total
      figure = .exempt
    } else {
      self.statuses = [.owed]
      listed = tally.owed
      figure = .done(rollUp.done, of: tally.owed)
    }
  }
}
