import MovementCore

/// The cells that a filter finds on a day.
struct CellSelection: Sendable {
  let filter: CellFilter
  let board: MovementBoard
  let day: CivilDate
  /// The positions among which units are chosen.
  let positions: Range<Int>
  /// The columns that are asked, in plan order.
  let columns: [Int]
  /// By position; nil if all of `positions` are chosen.
  private let chosen: [Bool]?

  init(_ filter: CellFilter, _ board: MovementBoard, on day: CivilDate) {
    self.filter = filter
    self.board = board
    self.day = day
    positions =
      filter.under.flatMap(board.directory.position(of:)).map(board.directory.subtree(at:))
      ?? board.directory.units.indices
    columns = Self.columns(filter, board)
    chosen = Self.chosen(filter, board)
  }

  private static func columns(_ filter: CellFilter, _ board: MovementBoard) -> [Int] {
    guard let obligation = filter.obligation else { return Array(board.standing.columns.indices) }
    guard let index = board.obligationIndices[obligation] else { return [] }
    let columns = board.standing.columnsOfObligation[index]
    guard let due = filter.due else { return Array(columns) }
    return columns.filter { board.standing.columns[$0].due.number == due }
  }

  private static func chosen(_ filter: CellFilter, _ board: MovementBoard) -> [Bool]? {
    let units = board.directory.units
    var chosen: [Bool]?
    func keep(_ isKept: (Int) -> Bool) {
      let before = chosen
      chosen = units.indices.map { (before?[$0] ?? true) && isKept($0) }
    }
    if !filter.search.isEmpty {
      let found = board.names.matching(filter.search)
      keep { found[$0] }
    }
    if let kind = filter.kind { keep { units[$0].kind == kind } }
    if let cluster = filter.cluster { keep { units[$0].cluster == cluster } }
    if let unit = filter.unit.flatMap(board.directory.position(of:)) { keep { $0 == unit } }
    if let group = filter.group.flatMap(board.directory.position(of:)) {
      keep { $0 == group || board.isLeaf($0) && board.directory.parent(of: $0) == group }
    }
    return chosen
  }

  /// Whether a unit is one of those whose cells are asked for.
  func includes(_ position: Int) -> Bool {
    positions.contains(position) && chosen?[position] ?? true
  }

  /// The status of a cell, or nil if there is none or the filter leaves it out.
  func status(at position: Int, column: Int) -> Status? {
    guard includes(position),
      let status = board.standing.status(at: position, column: column, on: day),
      finds(status, column: column)
    else { return nil }
    return status
  }

  private func finds(_ status: Status, column: Int) -> Bool {
    if filter.statuses.isEmpty { return true }
    let isOptional = board.standing.columns[column].isOptional
    let isNamed = filter.obligation != nil
    return filter.statuses.contains {
      $0.finds(status, isOptional: isOptional, isNamed: isNamed)
    }
  }

  /// Every cell that is found, column by column, units in tree order.
  func forEachCell(do body: (_ position: Int, _ column: Int, _ status: Status) -> Void) {
    for column in columns { forEachCell(column: column, among: positions, do: body) }
  }

  private func forEachCell(
    column: Int, among range: Range<Int>,
    do body: (_ position: Int, _ column: Int, _ status: Status) -> Void
  ) {
    let members = board.standing.columns[column].members
    var index = members.partitioningIndex { $0 >= range.lowerBound }
    while index < members.count, members[index] < range.upperBound {
      let position = Int(members[index])
      if let status = status(at: position, column: column) { body(position, column, status) }
      index += 1
    }
  }
}

// MARK: - Counting

extension CellSelection {
  /// What is found, counted by status and by column kind.
  func tally(column: Int, among range: Range<Int>) -> CellTally {
    let range = range.clamped(to: positions)
    var tally = CellTally()
    if chosen == nil, filter.statuses.isEmpty, !board.standing.columns[column].isOptional {
      tally.add(board.standing.rollUp(column: column, range, on: day))
      return tally
    }
    let isOptional = board.standing.columns[column].isOptional
    forEachCell(column: column, among: range) { _, _, status in
      tally.count(status, isOptional: isOptional)
    }
    return tally
  }

  /// All of it.
  func tally() -> CellTally {
    columns.reduce(into: CellTally()) { $0 += tally(column: $1, among: positions) }
  }

  /// For every position, what is found of the unit itself.
  func ownTallies() -> [CellTally] {
    var tallies = [CellTally](repeating: CellTally(), count: board.directory.units.count)
    for column in columns {
      let isOptional = board.standing.columns[column].isOptional
      forEachCell(column: column, among: positions) { position, _, status in
        tallies[position].count(status, isOptional: isOptional)
      }
    }
    return tallies
  }
}

extension Array where Element: Comparable {
  /// The index of the first element for which a condition holds, in an array where it holds for
  /// all that follow.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
