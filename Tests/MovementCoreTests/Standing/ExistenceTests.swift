import MovementCore
import Testing

/// A cell exists iff the unit owes the obligation and exists on the due's last day.
struct ExistenceTests {
  private func cellCount(_ unit: Unit, _ obligation: Obligation = .articles()) throws -> Int {
    try Movement(obligation, units: [unit]).cells(on: "2019-06-01").count
  }

  @Test func `the last day decides`() throws {
    #expect(try cellCount(Unit("a", to: "2019-08-30")) == 0)
    #expect(try cellCount(Unit("a", to: "2019-08-31")) == 1)
    #expect(try cellCount(Unit("a", from: "2019-08-31")) == 1)
    #expect(try cellCount(Unit("a", from: "2019-09-01")) == 0)
    #expect(try cellCount(Unit("a", from: "2019-08-31", to: "2019-08-31")) == 1)
  }

  @Test func `grace belongs to the last day`() throws {
    #expect(try cellCount(Unit("a", to: "2019-08-31"), .articles(grace: 1)) == 0)
    #expect(try cellCount(Unit("a", to: "2019-09-01"), .articles(grace: 1)) == 1)
  }

  @Test func `a unit that ends hands its later dues on`() throws {
    let movement = Movement(
      SeveralDuesTests.quarterly,
      units: [Unit("old", to: "2019-06-30"), Unit("new", from: "2019-07-01")])
    let cells = try movement.cells(on: "2019-06-01")
    #expect(cells.map(\.unit) == ["old", "old", "new", "new"])
    #expect(cells.map(\.due) == [1, 2, 3, 4])
  }

  @Test func `a unit that does not owe it has no cell`() throws {
    let movement = Movement(
      .articles(who: [.kind("ward")], except: [.unit("b")]),
      units: [Unit("a"), Unit("b"), Unit("c", kind: "office")])
    #expect(try movement.cells(on: "2019-06-01").map(\.unit) == ["a"])
    let standing = try movement.standing()
    #expect(standing.columns[0].hasCell(at: 0))
    #expect(!standing.columns[0].hasCell(at: 1))
    #expect(standing.cell(at: 1, column: 0, on: "2019-06-01") == nil)
    #expect(standing.status(at: 2, column: 0, on: "2019-06-01") == nil)
    #expect(standing.metDay(at: 1, column: 0) == nil)
    #expect(standing.cellCount == 1)
  }

  @Test func `no unit and no cell is a standing too`() throws {
    let standing = try Movement(.articles(), units: []).standing()
    #expect(standing.cellCount == 0)
    #expect(standing.rollUpAll(on: "2019-06-01") == [])
    #expect(standing.rollUp(0..<0, on: "2019-06-01") == RollUp())
    #expect(standing.countsByStatus(on: "2019-06-01") == [:])
  }
}
