import MovementCore
import SQL
import Store
import Testing

@testable import Web

@Suite struct FollowedBoardTests {
  /// Holds the board that was followed against one that is built from the store.
  private func expectTrue(_ site: TestSite) async throws {
    let followed = try await site.board()
    let snapshot = try await site.store.snapshot(movement: SmallMovement.number)
    let rebuilt = try MovementBoard(snapshot, key: followed.key)
    for text in ["2019-01-15", "2019-06-14", "2019-06-15", "2019-09-10", "2019-12-31"] {
      var cells: [[Cell]] = []
      for board in [followed, rebuilt] {
        var list: [Cell] = []
        board.standing.forEachCell(on: day(text)) { list.append($0) }
        cells.append(list)
      }
      #expect(cells[0] == cells[1], "\(text)")
    }
    for unit in SmallMovement.units {
      #expect(followed.exemptions(of: unit.id) == rebuilt.exemptions(of: unit.id))
    }
    #expect(followed.position == rebuilt.position)
  }

  @Test(
    "After random changes the followed board is the rebuilt one, cell by cell", arguments: 1...6)
  func followsRandomChanges(seed: UInt64) async throws {
    try await TestSite.run { site in
      var random = RandomRecord(seed: seed)
      _ = try await site.board()
      for _ in 0..<12 {
        try await site.load(
          SmallMovement.plan, deliverables: random.deliverables(),
          exemptions: random.exemptions())
        try await expectTrue(site)
      }
    }
  }

  @Test(
    "After random hand-ins, answers, withdrawals and exemptions it is the rebuilt one as well",
    arguments: 1...6)
  func followsPeople(seed: UInt64) async throws {
    try await TestSite.run { site in
      var people = try await RandomPeople(site: site, seed: seed)
      _ = try await site.board()
      for _ in 0..<100 {
        try await people.act()
        try await expectTrue(site)
      }
      // All of it happened, but for what no chance came for, and not only refusals.
      #expect(people.done.count >= RandomPeople.Act.allCases.count - 1)
    }
  }

  @Test("Other units build the boards again")
  func followsUnits() async throws {
    try await TestSite.run { site in
      let before = try await site.board()
      var units = SmallMovement.units
      units[1].staff = 30
      _ = try await site.store.loadMovement(
        MovementLoad(
          planSource: SmallMovement.number, plan: SmallMovement.plan, units: units,
          deliverables: [], exemptions: []), by: Actor(id: "test"))
      #expect(try await site.board().position > before.position)
      try await expectTrue(site)
    }
  }

  @Test("Following costs two statements, whatever the movement's size")
  func costsLittle() async throws {
    try await TestSite.run { site in
      _ = try await site.board()
      try await site.add("new")
      site.counter.reset()
      _ = try await site.board()
      #expect(site.counter.count == 2)
    }
  }

  @Test("A new version of the plan rebuilds that movement, and leaves the other one alone")
  func rebuildsOneMovement() async throws {
    try await TestSite.run(plans: [SmallMovement.plan, SmallMovement.nextPlan]) { site in
      let boards = site.site.boards
      let other = MovementKey(number: SmallMovement.nextPlan.number)
      let before = try #require(try await boards.board(other))
      try await site.add("new")
      #expect(try await boards.board(other)?.position == before.position)
      try await expectTrue(site)
    }
  }

  @Test("A movement that is loaded later is there")
  func findsNewMovements() async throws {
    try await TestSite.run { site in
      _ = try await site.board()
      try await site.load(SmallMovement.nextPlan)
      let keys = try await site.site.boards.current().movements.map(\.key.description)
      #expect(keys == ["7-kh-qu", "12-kh-qu"])
    }
  }

  @Test("More changes than are worth following rebuild everything")
  func rebuildsAfterManyChanges() async throws {
    try await TestSite.run { site in
      _ = try await site.board()
      let many = (0...MovementCatalogue.mostChanges).map { number in
        Deliverable(
          id: "many-\(number)", unit: "da-kao", obligation: "praise",
          submitted: day("2019-09-01"), status: .accepted)
      }
      try await site.load(SmallMovement.plan, deliverables: many)
      try await expectTrue(site)
    }
  }

  @Test("Pages of a movement are kept while another one changes")
  func keepsOtherPages() async throws {
    try await TestSite.run(plans: [SmallMovement.plan, SmallMovement.nextPlan]) { site in
      let page = "/7-kh-qu/units/ben-nghe"
      _ = try await site.page(page)
      try await site.add("new")
      _ = try await site.page("/12-kh-qu")
      site.counter.reset()
      _ = try await site.page(page)
      #expect(site.counter.count == 1)
    }
  }
}

/// Makes up what is on record.
private struct RandomRecord {
  private var random: TestRandom

  init(seed: UInt64) { random = TestRandom(seed: seed) }

  /// Some deliverables whose ids come again, with another status, day, amount, unit or obligation.
  mutating func deliverables() -> [Deliverable] {
    let ids = (0..<4).map { _ in Int.random(in: 0..<20, using: &random) }
    return Set(ids).sorted().map { number in
      Deliverable(
        id: "x-\(number)", unit: random.pick(SmallMovement.units.map(\.id)),
        obligation: random.pick(SmallMovement.plan.obligations.map(\.id)),
        due: random.pick([nil, nil, 1, 2, 9]),
        submitted: CivilDate(
          daysSinceEpoch: day("2019-01-01").daysSinceEpoch
            + Int32.random(in: 0..<300, using: &random)),
        status: random.pick(Deliverable.Status.allCases.filter { $0 != .draft }),
        amount: Int.random(in: 0...30, using: &random))
    }
  }

  mutating func exemptions() -> [Exemption] {
    guard Bool.random(using: &random) else { return [] }
    return [
      Exemption(
        unit: random.pick(SmallMovement.units.map(\.id)),
        obligation: random.pick(SmallMovement.plan.obligations.map(\.id)),
        due: random.pick([nil, 1]), reason: "Lý do \(Int.random(in: 1...9, using: &random))")
    ]
  }
}
