import MovementCore
import Testing

/// `share: P%` of a unit's staff.
struct ShareTests {
  private func movement(staff: Int, _ deliverables: Deliverable...) -> Movement {
    Movement(
      .articles(need: .share(percent: 80)), units: [Unit("a", staff: staff)],
      deliverables: deliverables)
  }

  @Test func `the need is the share of the unit's own staff, rounded up`() throws {
    let movement = Movement(
      .articles(need: .share(percent: 80), count: .subtree),
      units: [Unit("a", staff: 11), Unit("b", below: "a", staff: 100), Unit("c", staff: 1)])
    #expect(try movement.cells(on: "2019-06-01").map(\.need) == [9, 80, 1])
  }

  @Test func `people who signed are added up`() throws {
    let movement = movement(
      staff: 11, .accepted("2019-02-01", 5), .accepted("2019-03-01", 3), .waiting("2019-03-02", 1))
    #expect(try movement.status(on: "2019-03-01") == .open)
    #expect(try movement.status(on: "2019-03-02") == .inReview)
    #expect(try movement.cell(on: "2019-03-02")?.have == 8)
  }

  @Test func `a share of nobody is met, before it opens and after its end`() throws {
    let movement = movement(staff: 0)
    for day: CivilDate in ["2018-01-01", "2019-06-01", "2019-08-31", "2020-01-01"] {
      #expect(try movement.status(on: day) == .met)
    }
    let late = self.movement(staff: 0, .waiting("2019-10-01"), .accepted("2019-11-01", 2))
    #expect(try late.status(on: "2019-12-01") == .met)
    #expect(try late.cell(on: "2019-12-01")?.have == 2)
    #expect(try late.standing().metDay(at: 0, column: 0) == nil)
  }

  @Test func `a share of nobody can be exempt`() throws {
    var movement = movement(staff: 0)
    movement.exemptions = [Exemption(unit: "a", obligation: "articles", reason: "")]
    #expect(try movement.status(on: "2019-06-01") == .exempt)
  }
}
