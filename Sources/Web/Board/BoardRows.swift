import MovementCore

/// Lays out the rows: groups, and the units of those that are open.
struct BoardRows {
  private let question: BoardQuestion
  private let board: MovementBoard
  private let cells: BoardCells
  private let columns: [BoardColumn]
  private let mostCells: Int
  private var cellCount = 0
  private(set) var rows: [BoardRow] = []
  private(set) var heldBack = 0
  private(set) var leftOut = 0

  init(
    _ question: BoardQuestion, _ board: MovementBoard, _ cells: BoardCells,
    _ columns: [BoardColumn], mostCells: Int
  ) {
    self.question = question
    self.board = board
    self.cells = cells
    self.columns = columns
    self.mostCells = mostCells
  }

  /// The children of the only root are the groups, its single units one group of their own; several
  /// roots are groups themselves.
  mutating func build() {
    guard let top = board.top else {
      return append(found(board.directory.roots), depth: 0)
    }
    let children = found(board.directory.children(of: top))
    var single = children.filter(board.isLeaf)
    if cells.own[top].total > 0 { single.insert(top, at: 0) }
    cellCount += cost(of: single)
    if single.count > 1 {
      appendSingleUnits(single, under: top)
    } else {
      for position in single { appendUnit(position, depth: 0) }
    }
    append(children.filter { !board.isLeaf($0) }, depth: 0)
  }

  /// The whole of what the filter finds.
  var total: BoardRow {
    let share = board.directory.roots.reduce(into: RollUp()) { $0 += cells.shares[$1] }
    return row(.all, unit: nil, depth: 0, isOpen: nil, share: share, filter: question.filter)
  }

  // MARK: - One after the other

  /// As many as the page can hold.
  private mutating func append(_ positions: [Int], depth: Int) {
    for (index, position) in positions.enumerated() {
      if depth == 0 {
        cellCount += cost(of: [position])
        if cellCount > mostCells, index > 0 {
          leftOut = positions.count - index
          return
        }
      }
      append(position, depth: depth)
    }
  }

  private mutating func append(_ position: Int, depth: Int) {
    let children = found(board.directory.children(of: position))
    guard !children.isEmpty else { return appendUnit(position, depth: depth) }
    let unit = board.directory.units[position]
    let cost = cells.own[position].total + cost(of: children)
    let isOpen = opens(unit.id, cost: cost)
    var filter = question.filter
    filter.under = unit.id
    rows.append(
      row(
        .below(position), unit: unit, depth: depth, isOpen: isOpen,
        share: cells.shares[position], filter: filter))
    guard isOpen else { return }
    if cells.own[position].total > 0 {
      appendUnit(position, depth: depth + 1, isOwnRow: true)
    }
    append(children, depth: depth + 1)
  }

  private mutating func appendSingleUnits(_ positions: [Int], under top: Int) {
    let unit = board.directory.units[top]
    let isOpen = opens(unit.id, cost: cost(of: positions))
    var filter = question.filter
    filter.group = unit.id
    let share = positions.reduce(into: RollUp()) { $0 += cells.ownShares[$1] }
    rows.append(
      row(
        .units(under: top, positions), unit: unit, depth: 0, isOpen: isOpen, share: share,
        filter: filter))
    guard isOpen else { return }
    for position in positions { appendUnit(position, depth: 1, isOwnRow: position == top) }
  }

  private mutating func appendUnit(_ position: Int, depth: Int, isOwnRow: Bool = false) {
    let unit = board.directory.units[position]
    var filter = question.filter
    filter.unit = unit.id
    var row = row(
      .one(position), unit: unit, depth: depth, isOpen: nil, share: cells.ownShares[position],
      filter: filter)
    row.isOwnRow = isOwnRow
    rows.append(row)
  }

  private func row(
    _ scope: BoardRow.Scope, unit: Unit?, depth: Int, isOpen: Bool?, share: RollUp,
    filter: CellFilter
  ) -> BoardRow {
    BoardRow(
      scope: scope, unit: unit, depth: depth, isOpen: isOpen, share: share,
      cells: columns.indices.map { cell(scope, columns[$0].index) }, filter: filter)
  }

  private func cell(_ scope: BoardRow.Scope, _ column: Int) -> BoardCell? {
    if case .one(let position) = scope {
      return cells.selection.status(at: position, column: column).map(BoardCell.status)
    }
    return BoardCount(
      cells.tally(column: column, of: scope),
      isOptional: board.standing.columns[column].isOptional,
      statuses: question.filter.statuses
    ).map(BoardCell.count)
  }
}

// MARK: - Order and size

extension BoardRows {
  /// Those under which the filter finds anything, in the order that is asked for.
  private func found(_ positions: [Int]) -> [Int] {
    let found = positions.filter { cells.below[$0].total > 0 }
    switch question.order {
    case .office: return found
    case .name: return found.sorted { board.names.places[$0] < board.names.places[$1] }
    case .rate:
      return found.sorted { left, right in
        NeedOfHelp(cells.shares[left], left) < NeedOfHelp(cells.shares[right], right)
      }
    }
  }

  /// About how many cells the rows of some units take: a group that is closed has one for each due.
  private func cost(of positions: [Int]) -> Int {
    positions.reduce(0) { sum, position in
      let total = cells.below[position].total
      return sum + (board.isLeaf(position) ? total : min(total, columns.count))
    }
  }

  private mutating func opens(_ group: UnitID, cost: Int) -> Bool {
    guard question.openness.isOpen(group) else { return false }
    guard cellCount + cost <= mostCells else {
      heldBack += 1
      return false
    }
    cellCount += cost
    return true
  }
}
