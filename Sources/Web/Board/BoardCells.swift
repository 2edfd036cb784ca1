import MovementCore

/// What the board's filter finds, unit by unit, summed up along the tree.
struct BoardCells {
  let selection: CellSelection
  /// By position: the unit's own cells.
  let own: [CellTally]
  /// By position: the unit's cells and those of all below it.
  let below: [CellTally]
  /// By position, like `own` and `below`, whatever statuses the filter asks for: what the bars show.
  let ownShares: [RollUp]
  let shares: [RollUp]
  /// Those with any cell, by last day.
  let columns: [Int]

  /// How many units have a cell.
  var unitCount: Int { own.count { $0.total > 0 } }

  init(_ filter: CellFilter, _ board: MovementBoard, on day: CivilDate) {
    let selection = CellSelection(filter, board, on: day)
    self.selection = selection
    own = selection.ownTallies()
    below = Self.summed(own, board.directory, +=)
    ownShares =
      filter.statuses.isEmpty
      ? own.map(\.rollUp)
      : CellSelection(filter.with(), board, on: day).ownTallies().map(\.rollUp)
    shares = Self.summed(ownShares, board.directory, +=)
    columns = selection.calendarColumns.filter { column in
      board.standing.columns[column].members.contains { position in
        selection.status(at: Int(position), column: column) != nil
      }
    }
  }

  /// Children stand after their parents, so one walk from the end carries everything up.
  private static func summed<Value>(
    _ values: [Value], _ directory: UnitDirectory, _ add: (inout Value, Value) -> Void
  ) -> [Value] {
    var sums = values
    for position in sums.indices.reversed() {
      if let parent = directory.parent(of: position) { add(&sums[parent], sums[position]) }
    }
    return sums
  }

  /// What a row of several units counts in a column.
  func tally(column: Int, of row: BoardRow.Scope) -> CellTally {
    switch row {
    case .all: return selection.tally(column: column, among: selection.positions)
    case .below(let position):
      let range = selection.board.directory.subtree(at: position)
      return selection.tally(column: column, among: range)
    case .units(_, let positions):
      return positions.reduce(into: CellTally()) { tally, position in
        tally += selection.tally(column: column, among: position..<(position + 1))
      }
    case .one(let position):
      return selection.tally(column: column, among: position..<(position + 1))
    }
  }
}
