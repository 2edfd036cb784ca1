import MovementCore

/// Whether a deliverable counts, for which due and in whose cells, and if not, why (plan format
/// §5).
struct Counting: Equatable {
  let outcome: Outcome
  /// The number of the due that it names, or that its day gives it; nil if there is no such due.
  var due: Int?
  /// The column of that due.
  var column: Int?
  /// The positions of the units in whose cells it counts, its own first.
  var positions: [Int] = []

  enum Outcome: Equatable {
    /// Accepted, and counted.
    case counts
    /// Counts as soon as it is accepted.
    case waits
    case draft
    case returned
    case withdrawn
    /// Handed in after the day that is looked at.
    case later
    /// Handed in before the first day that counts.
    case tooEarly(CivilDate)
    /// Its unit owes nothing here, nor does it count for one above.
    case notOwed
    /// It would count, but the unit is released from the duty.
    case exempt
    case unknownDue
    case unknownObligation
  }

  init(_ deliverable: Deliverable, of board: MovementBoard, on day: CivilDate) {
    guard let index = board.obligationIndices[deliverable.obligation] else {
      outcome = .unknownObligation
      return
    }
    let obligation = board.plan.obligations[index]
    let handedIn = deliverable.submitted ?? day
    guard
      let number = obligation.schedule.dues.number(naming: deliverable.due, handedIn: handedIn)
    else {
      outcome = .unknownDue
      return
    }
    let column = board.standing.columnsOfObligation[index].lowerBound + number - 1
    due = number
    self.column = column
    positions = Self.positions(of: deliverable.unit, obligation, column: column, in: board)
    outcome = Self.outcome(
      deliverable, countsFrom: board.plan.countsFrom(obligation), on: day,
      statuses: positions.compactMap {
        board.standing.status(at: $0, column: column, on: day)
      })
  }

  /// - Parameter statuses: Of the cells in which it would count.
  private static func outcome(
    _ deliverable: Deliverable, countsFrom: CivilDate, on day: CivilDate, statuses: [Status]
  ) -> Outcome {
    switch deliverable.status {
    case .draft: return .draft
    case .returned: return .returned
    case .withdrawn: return .withdrawn
    case .submitted, .accepted: break
    }
    guard let submitted = deliverable.submitted else { return .draft }
    if submitted < countsFrom { return .tooEarly(countsFrom) }
    if statuses.isEmpty { return .notOwed }
    if submitted > day { return .later }
    if statuses.allSatisfy({ $0 == .exempt }) { return .exempt }
    return deliverable.status == .accepted ? .counts : .waits
  }

  /// The unit's own cell, and with `count: subtree` those of the units above.
  private static func positions(
    of unit: UnitID, _ obligation: Obligation, column: Int, in board: MovementBoard
  ) -> [Int] {
    guard let position = board.directory.position(of: unit) else { return [] }
    var candidates = [position]
    if obligation.count == .subtree { candidates += board.directory.ancestors(of: position) }
    return candidates.filter { board.standing.columns[column].hasCell(at: $0) }
  }
}
