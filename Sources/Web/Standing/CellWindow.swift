import MovementCore

/// Counts cells and keeps those of one page, so that a long list costs no memory.
struct CellWindow {
  /// The places of the cells to be kept, from 0.
  let places: Range<Int>
  private(set) var count = 0
  private(set) var cells: [(position: Int, column: Int)] = []

  init(places: Range<Int>) { self.places = places }

  private mutating func take(_ position: Int, _ column: Int) {
    if places.contains(count) { cells.append((position, column)) }
    count += 1
  }

  /// Columns by last day, in each the units in tree order.
  mutating func takeByDue(_ selection: CellSelection) {
    for column in selection.calendarColumns {
      let members = selection.board.standing.columns[column].members.map { Int($0) }
      for position in members where selection.status(at: position, column: column) != nil {
        take(position, column)
      }
    }
  }

  /// Units in tree order, of each the columns by last day.
  mutating func takeByUnit(_ selection: CellSelection) {
    let columns = selection.calendarColumns
    for position in selection.positions where selection.includes(position) {
      for column in columns where selection.status(at: position, column: column) != nil {
        take(position, column)
      }
    }
  }
}

extension CellSelection {
  /// The columns that are asked, by last day.
  var calendarColumns: [Int] {
    guard columns.count < board.calendarOrder.count else { return board.calendarOrder }
    let asked = Set(columns)
    return board.calendarOrder.filter(asked.contains)
  }
}
