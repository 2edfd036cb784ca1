import MovementCore
import Testing

struct RollUpTests {
  private func rollUp(_ counts: KeyValuePairs<Status, Int>, optional: [Status] = []) -> RollUp {
    var rollUp = RollUp()
    for (status, count) in counts {
      for _ in 0..<count { rollUp.count(status, isOptional: false) }
    }
    for status in optional { rollUp.count(status, isOptional: true) }
    return rollUp
  }

  @Test func `the rate is what is done of what is asked`() {
    let rollUp = rollUp([
      .met: 3, .late: 2, .inReview: 1, .overdue: 4, .dueSoon: 1, .open: 1, .upcoming: 5,
      .exempt: 6,
    ])
    #expect(rollUp.all == 23)
    #expect(rollUp.done == 5)
    #expect(rollUp.asked == 12)
    #expect(rollUp.rate == 5.0 / 12)
    #expect(rollUp.onTime == 3.0 / 9)
  }

  @Test func `there is no rate of nothing`() {
    #expect(RollUp().rate == nil)
    #expect(RollUp().onTime == nil)
    let waiting = rollUp([.upcoming: 2, .exempt: 1])
    #expect(waiting.rate == nil)
    #expect(waiting.onTime == nil)
    let open = rollUp([.open: 2])
    #expect(open.rate == 0)
    #expect(open.onTime == nil)
  }

  @Test func `optional cells are counted apart, exempt ones too`() {
    let rollUp = rollUp([.met: 1], optional: Status.allCases)
    #expect(rollUp.all == 1)
    #expect(rollUp.optional == Status.allCases.count)
    #expect(rollUp.optionalMet == 1)
    #expect(rollUp.rate == 1)
  }

  @Test func `roll-ups are added`() {
    var sum = rollUp([.met: 1, .open: 2], optional: [.met])
    sum += rollUp([.met: 3, .exempt: 1], optional: [.closed, .met])
    #expect(sum == rollUp([.met: 4, .open: 2, .exempt: 1], optional: [.met, .met, .closed]))
    #expect(sum[.met] == 4 && sum[.closed] == 0)
  }

  @Test func `a unit's roll-up is over itself and all below it`() throws {
    let movement = Movement(
      .articles(), .articles("reports", who: [.kind("cell")], isOptional: true),
      units: SubtreeTests.units,
      deliverables: [
        .accepted("2019-02-01", by: "a1"), .accepted("2019-09-01", by: "q1"),
        .waiting("2019-02-01", by: "b"), .accepted("2019-09-09", by: "a2", for: "reports"),
      ],
      exemptions: [Exemption(unit: "b1", obligation: "articles", reason: "")])
    let standing = try movement.standing()
    let all = standing.rollUpAll(on: "2019-09-30")
    let expected: [UnitID: RollUp] = [
      "q1": rollUp(
        [.late: 1, .overdue: 2, .inReview: 1, .met: 1, .exempt: 1],
        optional: [.closed, .met, .closed]),
      "a": rollUp([.overdue: 2, .met: 1], optional: [.closed, .met]),
      "a1": rollUp([.met: 1], optional: [.closed]),
      "a2": rollUp([.overdue: 1], optional: [.met]),
      "b": rollUp([.inReview: 1, .exempt: 1], optional: [.closed]),
      "b1": rollUp([.exempt: 1], optional: [.closed]),
    ]
    for (position, unit) in standing.directory.units.enumerated() {
      #expect(all[position] == expected[unit.id], "\(unit.id)")
      let subtree = standing.directory.subtree(at: position)
      #expect(standing.rollUp(subtree, on: "2019-09-30") == expected[unit.id], "\(unit.id)")
    }
  }

  @Test func `more columns than a byte counts are counted`() throws {
    let movement = Movement(
      .articles(when: .every(.month, within: days("1990-01-01", "2019-12-31"), day: nil)),
      .articles(
        "optional", when: .every(.month, within: days("1990-01-01", "2019-12-31"), day: nil),
        isOptional: true))
    let standing = try movement.standing()
    let rollUps = standing.rollUpAll(on: "2019-12-01")
    #expect(rollUps == [standing.rollUp(0..<1, on: "2019-12-01")])
    #expect(rollUps.first?[.overdue] == 359)
    #expect(rollUps.first?[.open] == 1)
    #expect(rollUps.first?.optional == 360)
  }
}
