/// A due that a unit can hand in for, and how it stands.
package struct DueChoice: Sendable, Equatable {
  package let due: Due
  package let status: Status
  /// The one that is chosen unless a person chooses another.
  package let isOffered: Bool

  package init(due: Due, status: Status, isOffered: Bool) {
    self.due = due
    self.status = status
    self.isOffered = isOffered
  }
}

extension Standing {
  /// The due of an obligation that a unit is offered when it hands in on a day: the earliest that
  /// has opened and still wants something; else the next to open; else the last. Nil if nothing
  /// that the unit hands in counts.
  ///
  /// - Parameter index: The obligation's index in the plan.
  package func offeredDue(
    unit position: Int, obligation index: Int, on day: CivilDate
  ) -> Due? {
    choosableDues(unit: position, obligation: index, on: day).first(where: \.isOffered)?.due
  }

  /// All dues of an obligation for which something counts that a unit hands in, in time order, with
  /// their status on a day: that of the unit's own cell or, where with `count: subtree` it hands in
  /// for a unit above and owes nothing itself, of the nearest such unit's.
  ///
  /// - Parameter index: The obligation's index in the plan.
  package func choosableDues(
    unit position: Int, obligation index: Int, on day: CivilDate
  ) -> [DueChoice] {
    let dues = columnsOfObligation[index].compactMap { column in
      countingUnit(for: position, column: column)
        .flatMap { status(at: $0, column: column, on: day) }
        .map { (due: columns[column].due, status: $0) }
    }
    let offered =
      dues.firstIndex { $0.status.wantsSomething }
      ?? dues.firstIndex { $0.status == .upcoming } ?? dues.indices.last
    return dues.enumerated().map { place, choice in
      DueChoice(due: choice.due, status: choice.status, isOffered: place == offered)
    }
  }

  /// The unit itself or the nearest one above, in whose cell of a column its deliverables count.
  private func countingUnit(for position: Int, column: Int) -> Int? {
    if columns[column].hasCell(at: position) { return position }
    guard routes[columns[column].obligation].countsSubtree else { return nil }
    return directory.ancestors(of: position).first { columns[column].hasCell(at: $0) }
  }
}

extension Status {
  /// Has opened and still lacks something.
  fileprivate var wantsSomething: Bool {
    switch self {
    case .overdue, .dueSoon, .open: true
    case .exempt, .met, .late, .inReview, .closed, .upcoming: false
    }
  }
}
