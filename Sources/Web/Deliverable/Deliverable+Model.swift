import MovementCore
import Store

/// What the page of a deliverable shows.
struct DeliverableModel {
  let movement: MovementKey
  let deliverable: Deliverable
  /// What it is; nil if that has no name.
  let kind: String?
  /// Nil if the directory no longer has it.
  let unit: Unit?
  /// Nil if the plan no longer has it.
  let obligation: Obligation?
  let counting: Counting
  /// The due for which it counts, or would count.
  let due: Due?
  /// The units in whose cells it counts.
  let countsFor: [Unit]
  /// Its unit's cell, if it has one.
  let cell: Cell?
  /// What else the unit handed in for the same due.
  let others: [HandedIn]
  /// What happened to it, the latest first.
  let history: [HistoryLine]

  init(
    _ deliverable: Deliverable, ofSameUnit all: [Deliverable], changes: [Change],
    in board: MovementBoard, _ visit: Visit
  ) {
    let day = visit.day
    let counting = Counting(deliverable, of: board, on: day)
    let obligation = board.obligation(deliverable.obligation)
    movement = board.key
    self.deliverable = deliverable
    self.counting = counting
    self.obligation = obligation
    unit = board.directory[deliverable.unit]
    kind = obligation.flatMap {
      board.plan.knownName(ofDeliverableKind: $0.what, visit.language)
    }
    due = counting.column.map { board.standing.columns[$0].due }
    countsFor = counting.positions.map { board.directory.units[$0] }
    cell = counting.column.flatMap { column in
      board.directory.position(of: deliverable.unit).flatMap { position in
        board.standing.cell(at: position, column: column, on: day)
      }
    }
    others = all.compactMap { other in
      guard other.id != deliverable.id, other.obligation == deliverable.obligation else {
        return nil
      }
      let otherCounting = Counting(other, of: board, on: day)
      guard otherCounting.due == counting.due else { return nil }
      return HandedIn(deliverable: other, outcome: otherCounting.outcome)
    }
    history = changes.map { HistoryLine($0, timeZone: board.plan.timeZone) }
  }
}
