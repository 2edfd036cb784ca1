extension Standing {
  /// The roll-up of the units at `positions` — a subtree, or any other range — on a day.
  package func rollUp(_ positions: Range<Int>, on day: CivilDate) -> RollUp {
    var rollUp = RollUp()
    for column in columns { column.count(positions, on: day, into: &rollUp) }
    return rollUp
  }

  /// The roll-up of one column over a range of positions.
  package func rollUp(column: Int, _ positions: Range<Int>, on day: CivilDate) -> RollUp {
    var rollUp = RollUp()
    columns[column].count(positions, on: day, into: &rollUp)
    return rollUp
  }

  /// The roll-up of every unit over itself and its descendants, by position: much quicker than one
  /// `rollUp` for each.
  package func rollUpAll(on day: CivilDate) -> [RollUp] {
    var rollUps = ownCounts(on: day)
    let parents = directory.parents
    // Children stand after their parents, so one walk from the end carries everything up.
    for position in rollUps.indices.reversed() where parents[position] >= 0 {
      rollUps[Int(parents[position])] += rollUps[position]
    }
    return rollUps
  }

  /// Each unit's own cells.
  private func ownCounts(on day: CivilDate) -> [RollUp] {
    var rollUps = [RollUp](repeating: RollUp(), count: directory.units.count)
    var duties = PackedCounts(unitCount: rollUps.count)
    var optional = PackedCounts(unitCount: rollUps.count)
    for column in columns {
      if column.isOptional {
        optional.add(column, on: day) { $0 == .met ? 1 : 0 }
        if optional.isFull { optional.empty { rollUps[$0].addOptional($1) } }
      } else {
        duties.add(column, on: day) { RollUp.Lane($0)?.rawValue ?? 0 }
        if duties.isFull { duties.empty { rollUps[$0].lanes &+= $1 } }
      }
    }
    duties.empty { rollUps[$0].lanes &+= $1 }
    optional.empty { rollUps[$0].addOptional($1) }
    return rollUps
  }
}

extension RollUp {
  /// Optional cells: those that are not met, and those that are.
  fileprivate mutating func addOptional(_ counts: SIMD8<Int32>) {
    optionalCount &+= counts[0] &+ counts[1]
    optionalMetCount &+= counts[1]
  }
}
