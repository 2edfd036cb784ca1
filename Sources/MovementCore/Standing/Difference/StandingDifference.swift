/// The cells that two evaluations do not have alike on a day: what a new version of a plan, or a
/// new list of units, would change on the board.
package struct StandingDifference: Sendable, Equatable {
  /// How many cells go from which status to which.
  package private(set) var counts: [StatusTurn: Int] = [:]
  /// The same by obligation: in the order of the new plan, then those that only the old one has;
  /// obligations without a difference are left out.
  package private(set) var obligations: [OfObligation] = []
  /// The first of them: by obligation as above, then by due, then units in tree order, the
  /// vanished cells of a due last.
  package private(set) var cells: [CellDifference] = []

  /// The cells of one obligation.
  package struct OfObligation: Sendable, Equatable {
    package let id: Obligation.ID
    package internal(set) var counts: [StatusTurn: Int] = [:]

    package var count: Int { counts.values.reduce(0, +) }
  }

  /// - Parameter limit: How many cells to name at most; all are counted.
  package init(
    from before: Standing, to after: Standing, on day: CivilDate, limit: Int = 200
  ) {
    let pair = StandingPair(before: before, after: after, day: day)
    let old = before.plan.obligationIndices
    let new = after.plan.obligationIndices
    for (index, obligation) in after.plan.obligations.enumerated() {
      take(obligation.id, old[obligation.id], index, of: pair, limit)
    }
    for (index, obligation) in before.plan.obligations.enumerated()
    where new[obligation.id] == nil {
      take(obligation.id, index, nil, of: pair, limit)
    }
  }

  private mutating func take(
    _ id: Obligation.ID, _ old: Int?, _ new: Int?, of pair: StandingPair, _ limit: Int
  ) {
    var part = OfObligation(id: id)
    pair.forEachDifference(old, new) { unit, due, turn in
      part.counts[turn, default: 0] += 1
      if cells.count < limit {
        cells.append(CellDifference(unit: unit, obligation: id, due: due, turn: turn))
      }
    }
    if part.counts.isEmpty { return }
    obligations.append(part)
    counts.merge(part.counts, uniquingKeysWith: +)
  }

  /// How many cells differ, named or not.
  package var count: Int { counts.values.reduce(0, +) }

  /// How many cells change their status, appear, or vanish.
  package func count(_ kind: StatusTurn.Kind) -> Int {
    counts.reduce(0) { $0 + ($1.key.kind == kind ? $1.value : 0) }
  }

  /// “12 việc đổi tình trạng, 40 việc mới, 3 việc không còn.”
  package var phrase: Phrase {
    if counts.isEmpty {
      return Phrase(vi: "Không việc nào đổi tình trạng.", en: "No duty changes its status.")
    }
    func words(_ kind: StatusTurn.Kind, _ language: Language) -> String {
      grouped(count(kind), language)
    }
    return Phrase(
      vi: "\(words(.changes, .vietnamese)) việc đổi tình trạng, "
        + "\(words(.appears, .vietnamese)) việc mới, "
        + "\(words(.vanishes, .vietnamese)) việc không còn.",
      en: "Duties: \(words(.changes, .english)) change their status, "
        + "\(words(.appears, .english)) are new, \(words(.vanishes, .english)) are gone.")
  }
}

/// One cell that differs.
package struct CellDifference: Sendable, Equatable {
  package let unit: UnitID
  package let obligation: Obligation.ID
  /// The number of the due.
  package let due: Int
  package let turn: StatusTurn

  package init(unit: UnitID, obligation: Obligation.ID, due: Int, turn: StatusTurn) {
    self.unit = unit
    self.obligation = obligation
    self.due = due
    self.turn = turn
  }
}
