import MovementCore
import Testing

/// Obligations with more than one due.
struct SeveralDuesTests {
  static let quarterly = Obligation.articles(when: .every(.quarter, within: nil, day: nil))

  private func haves(_ movement: Movement, on day: CivilDate = "2019-12-31") throws -> [Int] {
    try movement.cells(on: day).map(\.have)
  }

  @Test func `each due is a cell of its own`() throws {
    let movement = Movement(Self.quarterly, deliverables: [.accepted("2019-02-01")])
    #expect(
      try movement.cells(on: "2019-05-01").map(\.status) == [.met, .open, .upcoming, .upcoming])
    #expect(
      try movement.cells(on: "2019-10-01").map(\.status) == [.met, .overdue, .overdue, .open])
  }

  @Test func `the day of handing in chooses the due`() throws {
    #expect(
      try haves(
        Movement(
          Self.quarterly,
          deliverables: [
            .accepted("2019-03-31"), .accepted("2019-04-01", 2), .accepted("2019-12-31", 4),
          ]))
        == [1, 2, 0, 4])
  }

  @Test func `a named due takes it early and late`() throws {
    let movement = Movement(
      Self.quarterly,
      deliverables: [.accepted("2019-05-01", due: 1), .accepted("2019-05-02", due: 4)])
    #expect(
      try movement.cells(on: "2019-05-02").map(\.status) == [.late, .open, .upcoming, .met])
  }

  @Test func `what lies between the dues is late for the one before`() throws {
    let gap = Obligation.articles(
      when: .due([.range(days("2019-01-01", "2019-01-31")), .on("2019-03-01")]))
    let movement = Movement(gap, deliverables: [.accepted("2019-02-10")])
    #expect(try movement.cells(on: "2019-03-01").map(\.status) == [.late, .dueSoon])
  }

  @Test func `in the days of grace it counts for the earlier due`() throws {
    let movement = Movement(
      .articles(when: .due([.by("2019-06-15"), .by("2019-07-15")]), grace: 5),
      deliverables: [.accepted("2019-06-20"), .accepted("2019-06-21", 2)])
    #expect(try haves(movement) == [1, 2])
  }

  @Test func `the due is chosen even where the unit has no cell for it`() throws {
    // The unit begins in May, so that it has no cell for the first quarter; what it handed in
    // then does not move on to the second.
    let movement = Movement(
      Self.quarterly, units: [Unit("a", from: "2019-05-01")],
      deliverables: [.accepted("2019-02-01"), .accepted("2019-05-01", 2)])
    #expect(try movement.cells(on: "2019-12-31").map(\.due) == [2, 3, 4])
    #expect(try haves(movement) == [2, 0, 0])
  }

  @Test func `the engine tells for which due something counts`() throws {
    let standing = try Movement(Self.quarterly, .articles("other"), units: [Unit("a")]).standing()
    func number(_ day: CivilDate, due: Int = 0, obligation: Int = 0) -> Int? {
      standing.dueNumber(
        of: HandIn(
          unit: 0, obligation: obligation, due: due, day: day, amount: 1, isAccepted: true))
    }
    #expect(number("2019-05-01") == 2)
    #expect(number("2019-05-01", due: 4) == 4)
    #expect(number("2019-05-01", due: 5) == nil)
    #expect(number("2018-12-31") == nil)
    #expect(number("2019-12-31", obligation: 1) == 1)
    #expect(number("2019-12-31", obligation: 2) == nil)
  }
}
