import MovementCore
import Testing

struct ExemptionTests {
  private func statuses(_ exemptions: Exemption...) throws -> [Status] {
    try Movement(
      SeveralDuesTests.quarterly, units: [Unit("a"), Unit("b", below: "a")],
      exemptions: exemptions
    ).cells(on: "2019-05-01").map(\.status)
  }

  @Test func `without a due it is for all dues of that unit`() throws {
    #expect(
      try statuses(Exemption(unit: "a", obligation: "articles", reason: "")) == [
        .exempt, .exempt, .exempt, .exempt, .overdue, .open, .upcoming, .upcoming,
      ])
  }

  @Test func `with a due it is for that one`() throws {
    #expect(
      try statuses(
        Exemption(unit: "b", obligation: "articles", due: 1, reason: ""),
        Exemption(unit: "b", obligation: "articles", due: 4, reason: "")) == [
          .overdue, .open, .upcoming, .upcoming, .exempt, .open, .upcoming, .exempt,
        ])
  }

  @Test func `twice is as good as once`() throws {
    let exemption = Exemption(unit: "a", obligation: "articles", due: 2, reason: "")
    #expect(try statuses(exemption, exemption) == statuses(exemption))
  }

  @Test func `it is for the unit and not for those below`() throws {
    let movement = Movement(
      .articles(count: .subtree), units: [Unit("a"), Unit("b", below: "a")],
      deliverables: [.accepted("2019-02-01", by: "b")],
      exemptions: [Exemption(unit: "a", obligation: "articles", reason: "")])
    #expect(try movement.cells(on: "2019-02-01").map(\.status) == [.exempt, .met])
  }
}
