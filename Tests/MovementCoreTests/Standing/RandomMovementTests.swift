import MovementCore
import Testing

/// The engine and the rule as written say the same of movements that nobody thought of.
struct RandomMovementTests {
  @Test(arguments: 0..<250 as Range<UInt64>)
  func `every cell is what the reference evaluation says`(seed: UInt64) throws {
    var random = RandomMovement(seed: seed)
    let movement = random.movement
    let standing = try movement.standing()
    let reference = ReferenceStanding(plan: movement.plan, units: movement.units)
    for day in random.days() {
      for (index, obligation) in movement.obligations.enumerated() {
        let expected = reference.cells(
          of: obligation, deliverables: movement.deliverables, exemptions: movement.exemptions,
          on: day)
        #expect(standing.referenceCells(ofObligation: index, on: day) == expected, "\(day)")
      }
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `every roll-up is the sum of the cells below`(seed: UInt64) throws {
    var random = RandomMovement(seed: seed)
    let standing = try random.movement.standing()
    for day in random.days() {
      let all = standing.rollUpAll(on: day)
      #expect(all.count == standing.directory.units.count)
      for position in all.indices {
        let subtree = standing.directory.subtree(at: position)
        let sum = sum(of: standing, subtree, on: day)
        #expect(all[position] == sum, "\(day)")
        #expect(standing.rollUp(subtree, on: day) == sum, "\(day)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `every column is counted as its cells are, over any range of units`(seed: UInt64) throws {
    var random = RandomMovement(seed: seed)
    let standing = try random.movement.standing()
    let count = standing.directory.units.count
    for day in random.days() {
      let first = random.pick(count + 1)
      let range = first..<first + random.pick(count - first + 1)
      for column in standing.columns.indices {
        let sum = sum(of: standing, range, columns: column..<column + 1, on: day)
        #expect(standing.rollUp(column: column, range, on: day) == sum)
        let statuses = range.compactMap { standing.status(at: $0, column: column, on: day) }
        #expect(
          standing.countsByStatus(ofColumns: column..<column + 1, range, on: day)
            == Dictionary(grouping: statuses, by: \.self).mapValues(\.count))
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a cell is met from its met day on, and so says the curve`(seed: UInt64) throws {
    var random = RandomMovement(seed: seed)
    let standing = try random.movement.standing()
    for day in random.days() where day >= Movement.period.first {
      for (index, column) in standing.columns.enumerated() {
        let units = standing.directory.units.indices
        let done = units.filter { position in
          let status = standing.status(at: position, column: index, on: day)
          return status == .met || status == .late
        }
        for position in done {
          guard let metDay = standing.metDay(at: position, column: index) else { continue }
          #expect(metDay <= day)
          let before = standing.status(
            at: position, column: index, on: metDay.adding(days: -1))
          #expect(before != .met && before != .late)
        }
        let curve = standing.progress(ofColumns: index..<index + 1, units, upTo: day)
        #expect((curve.last?.met ?? 0) == done.count, "\(column.due) \(day)")
      }
    }
  }

  @Test func `every status occurs in these movements, optional and not`() throws {
    var seen: Set<[String]> = []
    for seed in 0..<60 as Range<UInt64> {
      var random = RandomMovement(seed: seed)
      let standing = try random.movement.standing()
      for day in random.days() {
        standing.forEachCell(on: day) { cell in
          let isOptional = standing.obligation(ofColumn: cell.column).isOptional
          seen.insert([cell.status.rawValue, isOptional ? "optional" : "duty"])
        }
      }
    }
    let never: Set = [["late", "optional"], ["overdue", "optional"], ["closed", "duty"]]
    #expect(seen.count == 2 * Status.allCases.count - never.count)
    #expect(seen.isDisjoint(with: never))
  }

  private func sum(
    of standing: Standing, _ positions: Range<Int>, columns: Range<Int>? = nil, on day: CivilDate
  ) -> RollUp {
    var sum = RollUp()
    for position in positions {
      for cell in standing.cells(at: position, on: day)
      where (columns ?? standing.columns.indices).contains(cell.column) {
        sum.count(
          cell.status, isOptional: standing.obligation(ofColumn: cell.column).isOptional)
      }
    }
    return sum
  }
}
