import MovementCore

/// What the page of a unit shows.
struct UnitModel {
  let movement: MovementKey
  let unit: Unit
  let kind: String
  /// The units above, from the top down.
  let above: [Unit]
  /// Its own cells, in the parts that are not empty.
  let groups: [Group]
  /// What it handed in that stands in none of its own cells.
  let others: [Other]
  /// Its own cells.
  let own: RollUp
  /// Its own cells and those of all units below.
  let rollUp: RollUp
  let below: [Below]
  let roles: UnitRoles
  let mayHandIn: Bool

  struct Group {
    let group: DutyGroup
    let duties: [Duty]
  }

  struct Other {
    let deliverable: Deliverable
    /// Nil if the plan no longer has the obligation.
    let obligation: Obligation?
    let counting: Counting
    /// The units in whose cells it counts.
    let countsFor: [Unit]
  }

  /// A unit directly below.
  struct Below {
    let unit: Unit
    let rollUp: RollUp
  }

  init(
    at position: Int, in board: MovementBoard, deliverables: [Deliverable],
    exemptions: [Exemption], _ visit: Visit
  ) {
    let day = visit.day
    let directory = board.directory
    movement = board.key
    unit = directory.units[position]
    kind = board.plan.name(ofUnitKind: unit.kind)
    above = directory.ancestors(of: position).reversed().map { directory.units[$0] }
    let sorted = Sorted(deliverables, of: board, at: position, on: day)
    others = sorted.others
    let duties = Self.duties(
      at: position, in: board, deliverables: sorted.byColumn, exemptions: exemptions, visit)
    groups = Self.grouped(duties)
    var own = RollUp()
    for duty in duties { own.count(duty.status, isOptional: duty.isOptional) }
    self.own = own
    let children = directory.children(of: position)
    rollUp =
      children.isEmpty ? own : board.standing.rollUp(directory.subtree(at: position), on: day)
    below = children.map { child in
      let rollUp = board.standing.rollUp(directory.subtree(at: child), on: day)
      return Below(unit: directory.units[child], rollUp: rollUp)
    }
    roles = UnitRoles(of: position, in: board, on: day)
    mayHandIn = visit.may(.handIn, unit: unit.id, in: board)
  }

  /// The units below, and the obligations for which the unit's own cells count what those hand in.
  /// None if there are more units below than could be listed: then their own pages show it.
  static func countedBelow(
    _ position: Int, in board: MovementBoard
  ) -> (units: [UnitID], obligations: [Obligation.ID]) {
    let below = board.directory.subtree(at: position).dropFirst()
    guard below.count <= mostUnitsBelow else { return ([], []) }
    let obligations = board.plan.obligations.enumerated().compactMap {
      index, obligation -> Obligation.ID? in
      guard obligation.count == .subtree else { return nil }
      let owes = board.standing.columnsOfObligation[index].contains { column in
        board.standing.columns[column].hasCell(at: position)
      }
      return owes ? obligation.id : nil
    }
    return (below.map { board.directory.units[$0].id }, obligations)
  }

  private static let mostUnitsBelow = 100

  private static func duties(
    at position: Int, in board: MovementBoard, deliverables: [Int: [HandedIn]],
    exemptions: [Exemption], _ visit: Visit
  ) -> [Duty] {
    board.standing.cells(at: position, on: visit.day).map { cell in
      let obligation = board.standing.obligation(ofColumn: cell.column)
      let due = board.standing.columns[cell.column].due
      let isDone = cell.status == .met || cell.status == .late
      let exemption = exemptions.first {
        $0.obligation == obligation.id && ($0.due == nil || $0.due == due.number)
      }
      return Duty(
        obligation: obligation.id, title: obligation.title,
        dueName: obligation.name(of: due).map { visit($0) },
        clause: obligation.clause, measure: obligation.measure,
        isOptional: obligation.isOptional, due: due, status: cell.status, have: cell.have,
        need: cell.need,
        deliverables: deliverables[cell.column] ?? [],
        metDay: isDone ? board.standing.metDay(at: position, column: cell.column) : nil,
        exemptReason: exemption?.reason)
    }
  }

  private static func grouped(_ duties: [Duty]) -> [Group] {
    let byGroup = Dictionary(grouping: duties, by: \.group)
    return DutyGroup.allCases.compactMap { group in
      byGroup[group].map { duties in
        Group(group: group, duties: duties.sorted { $0.precedes($1) })
      }
    }
  }
}

/// A unit's deliverables and those from below that count for it, each brought to its cell. What was
/// handed in after the day that is looked at is left out.
private struct Sorted {
  var byColumn: [Int: [HandedIn]] = [:]
  var others: [UnitModel.Other] = []

  init(_ deliverables: [Deliverable], of board: MovementBoard, at position: Int, on day: CivilDate)
  {
    let unit = board.directory.units[position]
    for deliverable in deliverables {
      if let submitted = deliverable.submitted, submitted > day { continue }
      let counting = Counting(deliverable, of: board, on: day)
      let isOwn = deliverable.unit == unit.id
      if let column = counting.column, counting.positions.contains(position) {
        let from = isOwn ? nil : board.directory[deliverable.unit]
        byColumn[column, default: []].append(
          HandedIn(deliverable: deliverable, outcome: counting.outcome, from: from))
      } else if isOwn {
        let countsFor = counting.positions.map { board.directory.units[$0] }
        others.append(
          UnitModel.Other(
            deliverable: deliverable, obligation: board.obligation(deliverable.obligation),
            counting: counting, countsFor: countsFor))
      }
    }
  }
}
