import MovementCore
import Testing

struct StandingDifferenceTests {
  private static let units = [Unit("q1", kind: "district"), Unit("a", below: "q1"), Unit("b")]

  private func difference(
    _ before: Movement, _ after: Movement, on day: CivilDate, limit: Int = 200
  ) throws -> StandingDifference {
    try StandingDifference(from: before.standing(), to: after.standing(), on: day, limit: limit)
  }

  @Test func `a later day makes what was overdue open`() throws {
    let before = Movement(
      .articles(), units: Self.units, deliverables: [.accepted("2019-09-01", by: "b")])
    var after = before
    after.obligations = [.articles(when: .due([.by("2019-09-30")]))]
    let difference = try difference(before, after, on: "2019-09-10")
    let overdue = StatusTurn(before: .overdue, after: .open)
    let late = StatusTurn(before: .late, after: .met)
    #expect(difference.counts == [overdue: 2, late: 1])
    #expect(
      difference.cells == [
        CellDifference(unit: "q1", obligation: "articles", due: 1, turn: overdue),
        CellDifference(unit: "a", obligation: "articles", due: 1, turn: overdue),
        CellDifference(unit: "b", obligation: "articles", due: 1, turn: late),
      ])
    #expect(difference.count == 3)
    #expect(
      difference.phrase.vietnamese == "3 việc đổi tình trạng, 0 việc mới, 0 việc không còn.")
  }

  @Test func `the boundary day decides`() throws {
    let before = Movement(.articles())
    let after = Movement(.articles(when: .due([.by("2019-09-30")])))
    #expect(try difference(before, after, on: "2019-08-16").counts.isEmpty)
    #expect(
      try difference(before, after, on: "2019-08-17").counts
        == [StatusTurn(before: .dueSoon, after: .open): 1])
    #expect(
      try difference(before, after, on: "2019-10-01").phrase.english
        == "No duty changes its status.")
  }

  @Test func `units, dues and obligations appear and vanish`() throws {
    let before = Movement(.articles("gone"), .articles("kept"), units: Self.units)
    var after = before
    after.units = [Unit("new"), Unit("b"), Unit("q1")]
    after.obligations = [
      .articles("fresh", who: [.unit("b")]),
      .articles("kept", when: .due([.by("2019-08-31"), .by("2019-12-31")])),
    ]
    let difference = try difference(before, after, on: "2019-08-20")
    func cell(_ unit: UnitID, _ obligation: String, _ due: Int, _ before: Status?, _ after: Status?)
      -> CellDifference
    {
      CellDifference(
        unit: unit, obligation: obligation, due: due,
        turn: StatusTurn(before: before, after: after))
    }
    #expect(
      difference.cells == [
        cell("b", "fresh", 1, nil, .dueSoon), cell("new", "kept", 1, nil, .dueSoon),
        cell("a", "kept", 1, .dueSoon, nil), cell("new", "kept", 2, nil, .upcoming),
        cell("b", "kept", 2, nil, .upcoming), cell("q1", "kept", 2, nil, .upcoming),
        cell("q1", "gone", 1, .dueSoon, nil), cell("a", "gone", 1, .dueSoon, nil),
        cell("b", "gone", 1, .dueSoon, nil),
      ])
    #expect(difference.obligations.map(\.id) == ["fresh", "kept", "gone"])
    #expect(difference.obligations.map(\.count) == [1, 5, 3])
    #expect(difference.count(.appears) == 5)
    #expect(difference.count(.vanishes) == 4)
    #expect(difference.count(.changes) == 0)
  }

  @Test func `the list ends at its limit and the counts do not`() throws {
    let units = (0..<50).map { Unit("u\($0)") }
    let before = Movement(.articles("old"), units: units)
    var after = before
    after.obligations = [.articles("new")]
    let difference = try difference(before, after, on: "2019-03-01", limit: 60)
    #expect(difference.cells.count == 60)
    #expect(difference.count == 100)
    #expect(difference.obligations.map(\.count) == [50, 50])
    #expect(try self.difference(before, after, on: "2019-03-01", limit: 0).cells == [])
  }

  @Test func `turns are said and stand in order`() {
    let turns = [
      StatusTurn(before: .met, after: .overdue), StatusTurn(before: .open, after: .met),
      StatusTurn(before: nil, after: .open), StatusTurn(before: .late, after: nil),
    ]
    #expect(turns.shuffled().sorted() == turns)
    #expect(
      turns.map(\.phrase.vietnamese) == [
        "Đạt đúng hạn → Quá hạn", "Đang thực hiện → Đạt đúng hạn", "Việc mới: Đang thực hiện",
        "Không còn (trước đây: Đạt, trễ hạn)",
      ])
    #expect(turns.map(\.kind) == [.changes, .changes, .appears, .vanishes])
  }

  /// Movements that share some units and obligations, held against all cells of both.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the difference is that of all cells`(seed: UInt64) throws {
    var random = RandomMovement(seed: seed)
    let before = try random.movement.standing()
    let after = try RandomMovement(seed: seed + 1_000).movement.standing()
    let day = random.day()
    let (old, new) = (cells(before, day), cells(after, day))
    var expected: [StatusTurn: Int] = [:]
    for key in Set(old.keys).union(new.keys) where old[key] != new[key] {
      expected[StatusTurn(before: old[key], after: new[key]), default: 0] += 1
    }
    let difference = StandingDifference(from: before, to: after, on: day, limit: .max)
    #expect(difference.counts == expected)
    #expect(difference.cells.count == difference.count)
    for cell in difference.cells {
      let key = [cell.unit, cell.obligation, String(cell.due)]
      #expect(cell.turn == StatusTurn(before: old[key], after: new[key]))
    }
  }

  private func cells(_ standing: Standing, _ day: CivilDate) -> [[String]: Status] {
    var cells: [[String]: Status] = [:]
    standing.forEachCell(on: day) { cell in
      let unit = standing.directory.units[cell.position].id
      let column = standing.columns[cell.column]
      let obligation = standing.plan.obligations[column.obligation].id
      cells[[unit, obligation, String(column.due.number)]] = cell.status
    }
    return cells
  }
}
