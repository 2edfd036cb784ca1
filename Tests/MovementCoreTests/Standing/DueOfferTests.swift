import MovementCore
import Testing

/// Which due a unit is offered when it hands in, of one for each quarter of 2019.
struct DueOfferTests {
  private static let quarterly = Obligation.articles(
    when: .every(.quarter, within: nil, day: nil), grace: 5)

  private func offered(
    _ movement: Movement, unit: UnitID = "a", on day: CivilDate
  ) throws -> Int? {
    let standing = try movement.standing()
    let position = try #require(standing.directory.position(of: unit))
    return standing.offeredDue(unit: position, obligation: 0, on: day)?.number
  }

  @Test(arguments: [
    ("2018-12-31", 1, "before the first opens: the next"),
    ("2019-01-01", 1, "its first day"),
    ("2019-04-05", 1, "the last day of grace"),
    ("2019-04-06", 1, "overdue, and still unmet"),
    ("2019-12-31", 1, "the earliest of several that are unmet"),
  ])
  func `the earliest unmet one is offered`(day: CivilDate, number: Int, why: Comment) throws {
    #expect(try offered(Movement(Self.quarterly), on: day) == number, why)
  }

  @Test(arguments: [
    ("2019-03-31", 2, "the second is the next to open"),
    ("2019-04-01", 2, "the second has opened"),
    ("2019-07-01", 2, "the second is overdue"),
  ])
  func `what is met is passed over`(day: CivilDate, number: Int, why: Comment) throws {
    let movement = Movement(Self.quarterly, deliverables: [.accepted("2019-02-01", due: 1)])
    #expect(try offered(movement, on: day) == number, why)
  }

  @Test func `what waits, is exempt or met late is passed over too`() throws {
    let movement = Movement(
      Self.quarterly,
      deliverables: [.waiting("2019-02-01", due: 1), .accepted("2019-08-01", due: 2)],
      exemptions: [Exemption(unit: "a", obligation: "articles", due: 3, reason: "")])
    #expect(try offered(movement, on: "2019-09-01") == 4)
    #expect(try offered(movement, on: "2019-07-01") == 2)
  }

  @Test func `a return makes its due the offered one again`() throws {
    var returned = Deliverable.waiting("2019-02-01", due: 1)
    returned.status = .returned
    let movement = Movement(
      Self.quarterly, deliverables: [returned, .accepted("2019-05-01", due: 2)])
    #expect(try offered(movement, on: "2019-05-02") == 1)
  }

  @Test func `when nothing is left it is the last`() throws {
    let movement = Movement(
      Self.quarterly,
      deliverables: (1...4).map { .accepted("2019-02-01", due: $0) })
    #expect(try offered(movement, on: "2019-02-01") == 4)
  }

  @Test func `an optional one that has closed is passed over`() throws {
    var obligation = Self.quarterly
    obligation.isOptional = true
    #expect(try offered(Movement(obligation), on: "2019-04-06") == 2)
    #expect(try offered(Movement(obligation), on: "2020-01-06") == 4)
  }

  @Test func `all dues are there to choose from, with how they stand`() throws {
    let standing = try Movement(
      Self.quarterly, deliverables: [.accepted("2019-02-01", due: 1)]
    ).standing()
    let choices = standing.choosableDues(unit: 0, obligation: 0, on: "2019-07-06")
    #expect(choices.map(\.due) == Self.quarterly.schedule.dues)
    #expect(choices.map(\.status) == [.met, .overdue, .open, .upcoming])
    #expect(choices.map(\.isOffered) == [false, true, false, false])
  }

  @Test func `a unit that owes nothing chooses among those of the unit it counts for`() throws {
    var obligation = Self.quarterly
    obligation.who = [.unit("a")]
    let units = [Unit("a"), Unit("a-1", below: "a"), Unit("b")]
    let own = Movement(
      obligation, units: units, deliverables: [.accepted("2019-02-01", due: 1)])
    #expect(try offered(own, unit: "a-1", on: "2019-04-01") == nil)
    obligation.count = .subtree
    let subtree = Movement(
      obligation, units: units, deliverables: [.accepted("2019-02-01", by: "a-1", due: 1)])
    #expect(try offered(subtree, unit: "a-1", on: "2019-04-01") == 2)
    #expect(try offered(subtree, unit: "b", on: "2019-04-01") == nil)
  }

  @Test func `dues on whose last day the unit is not there are no choice`() throws {
    let movement = Movement(Self.quarterly, units: [Unit("a", from: "2019-05-01")])
    let choices = try movement.standing().choosableDues(
      unit: 0, obligation: 0, on: "2019-05-01")
    #expect(choices.map(\.due.number) == [2, 3, 4])
    #expect(try offered(movement, on: "2019-05-01") == 2)
  }
}
