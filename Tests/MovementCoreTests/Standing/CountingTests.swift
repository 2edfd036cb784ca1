import MovementCore
import Testing

/// What of the deliverables counts (plan format §5).
struct CountingTests {
  private func have(
    _ obligation: Obligation = .articles(need: .atLeast(100)), _ deliverables: Deliverable...,
    on day: CivilDate = "2019-12-31"
  ) throws -> Int? {
    try Movement(obligation, deliverables: deliverables).cell(on: day)?.have
  }

  @Test(arguments: Deliverable.Status.allCases)
  func `only what is accepted or waits counts`(status: Deliverable.Status) throws {
    var deliverable = Deliverable.accepted("2019-05-01")
    deliverable.status = status
    let cell = try #require(
      try Movement(.articles(), deliverables: [deliverable]).cell(on: "2019-05-01"))
    switch status {
    case .accepted: #expect(cell.status == .met && cell.have == 1)
    case .submitted: #expect(cell.status == .inReview && cell.have == 0)
    case .draft, .returned, .withdrawn: #expect(cell.status == .open && cell.have == 0)
    }
  }

  @Test func `a draft without a day counts for nothing`() throws {
    var draft = Deliverable.accepted("2019-05-01")
    draft.status = .draft
    draft.submitted = nil
    #expect(try have(.articles(), draft) == 0)
  }

  @Test func `amounts are added, and 0 adds nothing`() throws {
    #expect(try have(.articles(), .accepted("2019-02-01", 3), .accepted("2019-02-01", 4)) == 7)
    #expect(try have(.articles(), .accepted("2019-02-01", 0)) == 0)
    let nothing = Movement(.articles(), deliverables: [.accepted("2019-02-01", 0)])
    #expect(try nothing.status(on: "2019-02-01") == .open)
  }

  @Test func `before the period nothing counts, on its first day it does`() throws {
    #expect(try have(.articles(), .accepted("2018-12-31")) == 0)
    #expect(try have(.articles(), .accepted("2019-01-01")) == 1)
    #expect(try have(.articles(), .accepted("2018-12-31", due: 1)) == 0)
  }

  @Test func `opens stands in place of the start of the period`() throws {
    let later = Obligation.articles(opens: "2019-03-01")
    #expect(try have(later, .accepted("2019-02-28")) == 0)
    #expect(try have(later, .accepted("2019-03-01")) == 1)
    let earlier = Obligation.articles(opens: "2018-12-01")
    #expect(try have(earlier, .accepted("2018-12-01")) == 1)
    #expect(try have(earlier, .accepted("2018-11-30")) == 0)
  }

  @Test func `early is fine: what comes before its due opens counts`() throws {
    let movement = Movement(
      .articles(when: .due([.on("2019-10-15")])), deliverables: [.accepted("2019-09-01")])
    #expect(try movement.status(on: "2019-08-31") == .upcoming)
    #expect(try movement.status(on: "2019-09-01") == .met)
  }

  @Test func `an earlier day leaves out what was handed in later`() throws {
    let movement = Movement(
      .articles(need: .atLeast(2)),
      deliverables: [.accepted("2019-02-01"), .accepted("2019-07-01")])
    #expect(try movement.cell(on: "2019-01-31")?.have == 0)
    #expect(try movement.cell(on: "2019-02-01")?.have == 1)
    #expect(try movement.status(on: "2019-06-30") == .open)
    #expect(try movement.status(on: "2019-07-01") == .met)
  }

  @Test func `an earlier day does not undo an acceptance`() throws {
    // Handed in in May, accepted whenever: on a day in May it is accepted already.
    let movement = Movement(.articles(), deliverables: [.accepted("2019-05-01")])
    #expect(try movement.status(on: "2019-05-01") == .met)
    #expect(try movement.status(on: "2019-04-30") == .open)
  }

  @Test func `what a stranger to the obligation hands in counts for nothing`() throws {
    let movement = Movement(
      .articles(who: [.unit("a")]), units: [Unit("a"), Unit("b"), Unit("c", below: "a")],
      deliverables: [.accepted("2019-02-01", by: "b"), .accepted("2019-02-01", by: "c")])
    #expect(try movement.cells(on: "2019-12-31").map(\.have) == [0])
  }

  @Test func `a sum beyond all numbers is held`() throws {
    let standing = try Movement(
      .articles(need: .atLeast(.max)),
      deliverables: [
        .accepted("2019-02-01", .max), .accepted("2019-02-02", .max), .waiting("2019-02-02"),
      ]
    ).standing()
    let cell = try #require(standing.cell(at: 0, column: 0, on: "2019-12-31"))
    #expect(cell.have == .max)
    #expect(cell.status == .met)
  }

  @Test func `what names something unknown is left out`() throws {
    let standing = try Movement(
      .articles(),
      deliverables: [
        .accepted("2019-02-01", by: "x"), .accepted("2019-02-01", for: "x"),
        .accepted("2019-02-01", due: 0), .accepted("2019-02-01", due: 2),
        .accepted("2019-02-01", due: .max), .accepted("2019-02-01", -5),
      ],
      exemptions: [
        Exemption(unit: "x", obligation: "articles", reason: ""),
        Exemption(unit: "a", obligation: "x", reason: ""),
        Exemption(unit: "a", obligation: "articles", due: 2, reason: ""),
      ]
    ).standing()
    #expect(standing.cell(at: 0, column: 0, on: "2019-02-01")?.have == 0)
    #expect(standing.status(at: 0, column: 0, on: "2019-02-01") == .open)
  }
}
