/// How what is handed in for one obligation finds its cells.
struct Route: Sendable {
  /// The columns of its dues, in the order of their numbers.
  let columns: Range<Int>
  /// What is handed in before this day counts for nothing.
  let countsFrom: CivilDate
  let countsSubtree: Bool
}

extension Standing {
  /// The due for which a deliverable counts, or nil if it counts for none (§5).
  package func dueNumber(of handIn: HandIn) -> Int? {
    column(of: handIn).map { columns[$0].due.number }
  }

  /// The column for which a deliverable counts, or nil if it counts for none.
  func column(of handIn: HandIn) -> Int? {
    let obligation = Int(handIn.obligation)
    guard routes.indices.contains(obligation) else { return nil }
    let route = routes[obligation]
    guard handIn.day >= route.countsFrom else { return nil }
    let named = handIn.due == 0 ? nil : Int(handIn.due)
    return dues[route.columns].number(naming: named, handedIn: handIn.day)
      .map { route.columns.lowerBound + $0 - 1 }
  }

  /// What a deliverable is in the cells of a column: in its unit's own, and with `count: subtree`
  /// in those of the units above.
  func forEachEntry(of handIn: HandIn, column: Int, do body: (Entry) -> Void) {
    let unit = Int(handIn.unit)
    guard directory.parents.indices.contains(unit) else { return }
    if let rank = columns[column].audience.rank(of: unit), let entry = Entry(rank: rank, handIn) {
      body(entry)
    }
    guard routes[Int(handIn.obligation)].countsSubtree else { return }
    var above = Int(directory.parents[unit])
    while above >= 0 {
      if let rank = columns[column].audience.rank(of: above), let entry = Entry(rank: rank, handIn)
      {
        body(entry)
      }
      above = Int(directory.parents[above])
    }
  }
}
