import MovementCore
import Testing

/// `count: subtree`: what the descendants handed in counts as well.
struct SubtreeTests {
  /// A district over two wards over three party cells.
  static let units = [
    Unit("q1", kind: "district"), Unit("a", below: "q1"), Unit("b", below: "q1"),
    Unit("a1", below: "a", kind: "cell"), Unit("a2", below: "a", kind: "cell"),
    Unit("b1", below: "b", kind: "cell"),
  ]

  private func haves(_ movement: Movement, on day: CivilDate = "2019-12-31") throws -> [String] {
    try movement.cells(on: day).map { "\($0.unit) \($0.have)" }
  }

  @Test func `a descendant that owes nothing counts for the unit above`() throws {
    let movement = Movement(
      .articles(who: [.kind("ward")], need: .atLeast(3), count: .subtree), units: Self.units,
      deliverables: [
        .accepted("2019-02-01", by: "a1"), .accepted("2019-02-02", by: "a2"),
        .accepted("2019-02-03", by: "a"), .accepted("2019-02-03", by: "b1"),
      ])
    #expect(try haves(movement) == ["a 3", "b 1"])
    #expect(try movement.status("a", on: "2019-02-02") == .open)
    #expect(try movement.status("a", on: "2019-02-03") == .met)
  }

  @Test func `owners below owners count on every level, each for itself too`() throws {
    let movement = Movement(
      .articles(need: .atLeast(2), count: .subtree), units: Self.units,
      deliverables: [.accepted("2019-02-01", by: "a1"), .accepted("2019-02-02", by: "b")])
    #expect(try haves(movement) == ["q1 2", "a 1", "b 1", "a1 1", "a2 0", "b1 0"])
    #expect(
      try movement.cells(on: "2019-09-01").map(\.status)
        == [.met, .overdue, .overdue, .overdue, .overdue, .overdue])
  }

  @Test func `a level without a cell is passed over, not a border`() throws {
    let movement = Movement(
      .articles(who: [.unit("q1"), .kind("cell")], except: [.unit("a1")], count: .subtree),
      units: Self.units, deliverables: [.accepted("2019-02-01", by: "a1")])
    #expect(try haves(movement) == ["q1 1", "a2 0", "b1 0"])
  }

  @Test func `own counts only for the unit itself`() throws {
    let movement = Movement(
      .articles(who: [.kind("ward")]), units: Self.units,
      deliverables: [.accepted("2019-02-01", by: "a1"), .accepted("2019-02-01", by: "q1")])
    #expect(try haves(movement) == ["a 0", "b 0"])
  }

  @Test func `what the unit above hands in does not count below`() throws {
    let movement = Movement(
      .articles(who: [.kind("ward")], count: .subtree), units: Self.units,
      deliverables: [.accepted("2019-02-01", by: "q1"), .waiting("2019-02-01", by: "b")])
    #expect(try haves(movement) == ["a 0", "b 0"])
    #expect(try movement.cells(on: "2019-02-01").map(\.status) == [.open, .inReview])
  }

  @Test func `a descendant that no longer exists still counts`() throws {
    var units = Self.units
    units[3].to = "2019-03-31"
    let movement = Movement(
      .articles(count: .subtree), units: units, deliverables: [.accepted("2019-02-01", by: "a1")])
    #expect(try haves(movement) == ["q1 1", "a 1", "b 0", "a2 0", "b1 0"])
  }

  @Test func `several dues, nested owners and an exemption go together`() throws {
    let movement = Movement(
      .articles(
        who: [.under("a"), .unit("q1")], need: .atLeast(2), count: .subtree,
        when: .every(.halfYear, within: nil, day: 15), grace: 3),
      units: Self.units,
      deliverables: [
        .accepted("2019-02-01", by: "a1"), .accepted("2019-06-18", by: "a2"),
        .waiting("2019-06-19", by: "a"), .accepted("2019-07-01", by: "b1", due: 1),
        .accepted("2019-12-01", by: "a1", 2),
      ],
      exemptions: [Exemption(unit: "a", obligation: "articles", due: 2, reason: "sáp nhập")])
    #expect(
      try movement.cells(on: "2019-07-02").map { "\($0.unit) \($0.due) \($0.status) \($0.have)" }
        == [
          "q1 1 met 3", "q1 2 open 0", "a 1 met 2", "a 2 exempt 0", "a1 1 overdue 1",
          "a1 2 open 0", "a2 1 overdue 1", "a2 2 open 0",
        ])
    #expect(
      try movement.cells(on: "2019-12-18").map { "\($0.unit) \($0.due) \($0.status) \($0.have)" }
        == [
          "q1 1 met 3", "q1 2 met 2", "a 1 met 2", "a 2 exempt 2", "a1 1 overdue 1",
          "a1 2 met 2", "a2 1 overdue 1", "a2 2 dueSoon 0",
        ])
  }
}
