import MovementCore
import Testing

/// The nine lines of plan format §5, in their order.
struct StatusTests {
  @Test func `exempt comes before everything`() throws {
    var movement = Movement(
      .articles(), exemptions: [Exemption(unit: "a", obligation: "articles", reason: "mới lập")])
    for day: CivilDate in ["2019-01-01", "2019-08-31", "2019-12-31"] {
      #expect(try movement.status(on: day) == .exempt)
    }
    movement.deliverables = [.accepted("2019-03-01")]
    let cell = try #require(try movement.cell(on: "2019-08-31"))
    #expect(cell.status == .exempt)
    #expect(cell.have == 1)
  }

  @Test func `accepted and handed in on the last day is met`() throws {
    let movement = Movement(.articles(), deliverables: [.accepted("2019-08-31")])
    #expect(try movement.status(on: "2019-08-31") == .met)
    #expect(try movement.status(on: "2019-12-31") == .met)
  }

  @Test func `accepted and handed in the day after the last is late`() throws {
    let movement = Movement(.articles(), deliverables: [.accepted("2019-09-01")])
    #expect(try movement.status(on: "2019-08-31") == .dueSoon)
    #expect(try movement.status(on: "2019-09-01") == .late)
    #expect(try movement.status(on: "2019-12-31") == .late)
  }

  @Test func `one in time and one late together are late`() throws {
    let movement = Movement(
      .articles(need: .atLeast(2)),
      deliverables: [.accepted("2019-09-01"), .accepted("2019-08-30")])
    #expect(try movement.status(on: "2019-08-31") == .dueSoon)
    #expect(try movement.status(on: "2019-09-01") == .late)
  }

  @Test func `what waits makes up for what is missing while it is reviewed`() throws {
    let movement = Movement(
      .articles(need: .atLeast(2)), deliverables: [.accepted("2019-03-01"), .waiting("2019-09-05")])
    #expect(try movement.status(on: "2019-03-01") == .open)
    #expect(try movement.status(on: "2019-09-04") == .overdue)
    #expect(try movement.status(on: "2019-09-05") == .inReview)
    #expect(try movement.cell(on: "2019-09-05")?.have == 1)
  }

  @Test func `after the last day nothing is overdue`() throws {
    let movement = Movement(.articles())
    #expect(try movement.status(on: "2019-08-31") == .dueSoon)
    #expect(try movement.status(on: "2019-09-01") == .overdue)
  }

  @Test func `before the first day it is upcoming`() throws {
    let movement = Movement(.articles(when: .due([.on("2019-06-15")])))
    #expect(try movement.status(on: "2019-06-14") == .upcoming)
    #expect(try movement.status(on: "2019-06-15") == .dueSoon)
  }

  @Test func `fourteen days before the last day it is due soon, fifteen before it is open`() throws
  {
    let movement = Movement(.articles())
    #expect(try movement.status(on: "2019-08-16") == .open)
    #expect(try movement.status(on: "2019-08-17") == .dueSoon)
  }

  @Test func `upcoming comes before due soon`() throws {
    let movement = Movement(.articles(when: .due([.range(days("2019-06-10", "2019-06-15"))])))
    #expect(try movement.status(on: "2019-06-09") == .upcoming)
  }

  @Test func `grace moves the line between due soon and overdue, and that of met`() throws {
    let movement = Movement(.articles(grace: 5), deliverables: [.accepted("2019-09-05")])
    #expect(try movement.status(on: "2019-08-21") == .open)
    #expect(try movement.status(on: "2019-08-22") == .dueSoon)
    #expect(try movement.status(on: "2019-09-04") == .dueSoon)
    #expect(try movement.status(on: "2019-09-05") == .met)
    #expect(try Movement(.articles(grace: 5)).status(on: "2019-09-06") == .overdue)
  }
}
