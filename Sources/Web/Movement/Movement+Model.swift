import MovementCore

/// A movement at one glance: how far it is, what comes next, where it is late.
struct MovementModel {
  let key: MovementKey
  let plan: Plan
  let rollUp: RollUp
  let figures: StatusTally
  /// The units with the most overdue cells of their own, at most `mostLateUnits`.
  let lateUnits: [LateUnit]
  /// How many units have any.
  let lateUnitCount: Int
  /// The next last days for which something is still to be done.
  let deadlines: [DueCount]
  /// The dues that are over, with the most overdue cells.
  let lateDues: [DueCount]
  let groups: [Group]
  let progress: MovementProgress?

  static let mostLateUnits = 8
  static let mostDues = 6

  struct LateUnit: Equatable {
    let unit: Unit
    let overdue: Int
    /// The oldest last day that was missed.
    let since: CivilDate
  }

  /// How many of those who owe a due have met it.
  struct DueCount {
    let obligation: Obligation
    let due: Due
    let rollUp: RollUp
    /// Without the exempt ones.
    var owed: Int { rollUp.all - rollUp[.exempt] }
  }

  /// A group of units, as the board has it.
  struct Group {
    let unit: Unit
    /// Only the unit and the single units under it.
    let isSingleUnits: Bool
    let filter: CellFilter
    let rollUp: RollUp
  }

  init(_ board: MovementBoard, on day: CivilDate) {
    key = board.key
    plan = board.plan
    let standing = board.standing
    rollUp = standing.rollUp(board.directory.units.indices, on: day)
    figures = StatusTally(CellFilter(), board, on: day)
    let own = CellSelection(CellFilter(), board, on: day).ownTallies().map(\.rollUp)
    let late = own.indices.filter { own[$0][.overdue] > 0 }
    lateUnitCount = late.count
    lateUnits = late.sorted { left, right in
      (own[right][.overdue], left) < (own[left][.overdue], right)
    }.prefix(Self.mostLateUnits).map { position in
      LateUnit(
        unit: board.directory.units[position], overdue: own[position][.overdue],
        since: Self.oldestMissed(position, standing, on: day))
    }
    let dues = board.calendarOrder.filter { !standing.columns[$0].isOptional }.map { column in
      DueCount(
        obligation: standing.obligation(ofColumn: column), due: standing.columns[column].due,
        rollUp: standing.rollUp(column: column, board.directory.units.indices, on: day))
    }
    deadlines = Array(
      dues.filter { $0.due.lastDay >= day && $0.rollUp.done < $0.owed }.prefix(Self.mostDues))
    lateDues = Array(
      dues.filter { $0.rollUp[.overdue] > 0 }
        .enumerated().sorted { left, right in
          (right.element.rollUp[.overdue], left.offset)
            < (left.element.rollUp[.overdue], right.offset)
        }.map(\.element).prefix(Self.mostDues))
    groups = Group.all(board, own, on: day)
    progress = MovementProgress(board, dues, rollUp, on: day)
  }

  private static func oldestMissed(
    _ position: Int, _ standing: Standing, on day: CivilDate
  ) -> CivilDate {
    let missed = standing.columns.indices.filter {
      standing.status(at: position, column: $0, on: day) == .overdue
    }
    return missed.map { standing.columns[$0].due.lastDay }.min() ?? day
  }
}

extension MovementModel.Group {
  /// The groups with anything to do, whoever needs help most first.
  static func all(_ board: MovementBoard, _ own: [RollUp], on day: CivilDate) -> [Self] {
    let directory = board.directory
    let tops = board.top.map(directory.children(of:)) ?? directory.roots
    var groups = tops.filter { board.top == nil || !board.isLeaf($0) }.map { position in
      let unit = directory.units[position]
      return (
        position,
        Self(
          unit: unit, isSingleUnits: false, filter: CellFilter(under: unit.id),
          rollUp: board.standing.rollUp(directory.subtree(at: position), on: day))
      )
    }
    if let top = board.top {
      let single = [top] + tops.filter(board.isLeaf)
      let unit = directory.units[top]
      groups.insert(
        (
          top,
          Self(
            unit: unit, isSingleUnits: true, filter: CellFilter(group: unit.id),
            rollUp: single.reduce(into: RollUp()) { $0 += own[$1] })
        ), at: 0)
    }
    return groups.filter { $0.1.rollUp.all > 0 }
      .sorted { NeedOfHelp($0.1.rollUp, $0.0) < NeedOfHelp($1.1.rollUp, $1.0) }
      .map(\.1)
  }
}
