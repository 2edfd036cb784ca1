/// One unit × due on a day.
package struct Cell: Sendable, Equatable {
  /// Position of the unit in the directory.
  package var position: Int
  /// Index of the column.
  package var column: Int
  package var status: Status
  /// What is accepted by that day.
  package var have: Int
  package var need: Int

  package init(position: Int, column: Int, status: Status, have: Int, need: Int) {
    self.position = position
    self.column = column
    self.status = status
    self.have = have
    self.need = need
  }
}

extension Standing {
  /// The cell of a unit in a column, or nil if the unit does not owe that due.
  package func cell(at position: Int, column index: Int, on day: CivilDate) -> Cell? {
    let column = columns[index]
    guard let rank = column.audience.rank(of: position) else { return nil }
    return Cell(
      position: position, column: index, status: column.status(rank: rank, on: day),
      have: column.have(rank: rank, on: day), need: column.need(rank: rank))
  }

  /// The status alone, which is much cheaper than the whole cell; nil if there is no cell.
  package func status(at position: Int, column index: Int, on day: CivilDate) -> Status? {
    columns[index].audience.rank(of: position).map { rank in
      columns[index].status(rank: rank, on: day)
    }
  }

  /// The day on which the cell's need was met, whatever day is asked for; nil if it never was, or
  /// nothing was needed.
  package func metDay(at position: Int, column index: Int) -> CivilDate? {
    guard let rank = columns[index].audience.rank(of: position) else { return nil }
    let day = columns[index].metDays[rank]
    if day == Column.never || day == Column.always { return nil }
    return CivilDate(daysSinceEpoch: day)
  }

  /// All cells of a unit, in plan order, then by due.
  package func cells(at position: Int, on day: CivilDate) -> [Cell] {
    columns.indices.compactMap { cell(at: position, column: $0, on: day) }
  }

  /// The obligation of a column.
  package func obligation(ofColumn index: Int) -> Obligation {
    plan.obligations[columns[index].obligation]
  }

  /// Every cell, in the order in which tables list them: units as they were given, then
  /// obligations in plan order, then dues.
  package func forEachCell(on day: CivilDate, do body: (Cell) throws -> Void) rethrows {
    for position in directory.givenOrder {
      for index in columns.indices {
        if let cell = cell(at: position, column: index, on: day) { try body(cell) }
      }
    }
  }

  /// How many cells there are.
  package var cellCount: Int { columns.reduce(0) { $0 + $1.count } }

  /// How many cells have each status on a day, optional ones too: those of some columns, or of all,
  /// and of the units at `positions`, or of all. Statuses that no cell has are left out.
  package func countsByStatus(
    ofColumns indices: Range<Int>? = nil, _ positions: Range<Int>? = nil, on day: CivilDate
  ) -> [Status: Int] {
    var counts: [Status: Int] = [:]
    for column in columns[indices ?? columns.indices] {
      let tally = column.tally(positions ?? directory.units.indices, on: day)
      counts[.exempt, default: 0] += Int(tally.exempt)
      counts[.met, default: 0] += Int(tally.met)
      counts[.late, default: 0] += Int(tally.late)
      counts[.inReview, default: 0] += Int(tally.inReview)
      counts[column.pending(on: day), default: 0] += Int(tally.pending)
    }
    return counts.filter { $0.value > 0 }
  }
}
