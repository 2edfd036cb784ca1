import MovementCore

/// A unit that owes an obligation, with its cells.
struct ObligationUnit {
  let unit: Unit
  let cells: [Item]

  struct Item {
    let due: Due
    let status: Status
    let have: Int
    let need: Int
    /// The day on which it was met.
    let metDay: CivilDate?
  }

  /// All units with a cell in some of these columns, those who are late first; units that stand
  /// alike in tree order.
  static func all(
    _ columns: Range<Int>, in standing: Standing, on day: CivilDate
  ) -> [ObligationUnit] {
    var owing: Set<Int32> = []
    for column in columns { owing.formUnion(standing.columns[column].members) }
    let units = owing.sorted().map { position in
      let cells = columns.compactMap { column in
        standing.cell(at: Int(position), column: column, on: day).map { cell in
          let isDone = cell.status == .met || cell.status == .late
          return Item(
            due: standing.columns[column].due, status: cell.status, have: cell.have,
            need: cell.need,
            metDay: isDone ? standing.metDay(at: Int(position), column: column) : nil)
        }
      }
      return ObligationUnit(unit: standing.directory.units[Int(position)], cells: cells)
    }
    return units.enumerated().sorted { left, right in
      let leftUrgency = left.element.urgency
      let rightUrgency = right.element.urgency
      return leftUrgency == rightUrgency
        ? left.offset < right.offset : leftUrgency < rightUrgency
    }.map(\.element)
  }

  /// The smaller, the sooner somebody has to look: many dues overdue, then the worst status.
  private var urgency: Int {
    let overdue = cells.count { $0.status == .overdue }
    let worst = cells.map(\.status.urgency).min() ?? 0
    return -overdue * 100 + worst
  }
}

extension Status {
  /// Its place in a list that begins with what needs attention.
  fileprivate var urgency: Int {
    switch self {
    case .overdue: 0
    case .dueSoon: 1
    case .open: 2
    case .inReview: 3
    case .late: 4
    case .met: 5
    case .closed: 6
    case .upcoming: 7
    case .exempt: 8
    }
  }
}
