import MovementCore
import SQL
import Store
import Testing

@testable import Web

@Suite("What waits, in memory") struct WaitingListTests {
  /// Holds the list that was followed against one that is read from the store.
  private func expectTrue(_ site: TestSite, today: CivilDate = SmallMovement.today) async throws {
    let board = try await site.board()
    let followed = try await site.site.waitingLists.current(
      of: board, today: today, since: site.store.lastChange())
    let read = try await WaitingList(
      site.store, in: board, ReceiptDays(board, ReviewRules(), today: today))
    #expect(followed.items == read.items)
    #expect(followed.position == read.position)
  }

  @Test(
    "After random hand-ins, answers and withdrawals it is what the store says", arguments: 1...6)
  func followsPeople(seed: UInt64) async throws {
    try await TestSite.run { site in
      var people = try await RandomPeople(site: site, seed: seed)
      try await expectTrue(site)
      for _ in 0..<60 {
        try await people.act()
        try await expectTrue(site)
      }
    }
  }

  @Test("More changes than are worth following are read anew")
  func readsManyChanges() async throws {
    try await TestSite.run { site in
      try await expectTrue(site)
      let many = (0...WaitingList.mostChanges).map { number in
        Deliverable(
          id: "many-\(number)", unit: "da-kao", obligation: "praise",
          submitted: day("2019-09-01"), status: .submitted)
      }
      try await site.load(SmallMovement.plan, deliverables: many)
      try await expectTrue(site)
    }
  }

  @Test("With other units, or on another day, it is another list")
  func restsOnUnitsAndDay() async throws {
    try await TestSite.run { site in
      try await expectTrue(site)
      var units = SmallMovement.units
      units[0].name = "Quận ủy, tên mới"
      units.append(Unit(id: "aa", name: "Đơn vị mới", kind: "ward", parent: units[0].id))
      _ = try await site.store.loadMovement(
        MovementLoad(
          planSource: SmallMovement.number, plan: SmallMovement.plan, units: units,
          deliverables: [], exemptions: []), by: Actor(id: "test"))
      try await expectTrue(site)
      try await expectTrue(site, today: SmallMovement.today.adding(days: -60))
      try await expectTrue(site)
    }
  }

  @Test("It costs nothing where nothing has changed, and two statements after a change")
  func costsLittle() async throws {
    try await TestSite.run { site in
      try await expectTrue(site)
      let board = try await site.board()
      let known = try await site.store.lastChange()
      site.counter.reset()
      let lists = site.site.waitingLists
      _ = try await lists.current(of: board, today: SmallMovement.today, since: known)
      #expect(site.counter.count == 0)
      try await site.add("new", status: .submitted)
      site.counter.reset()
      let list = try await lists.current(of: board, today: SmallMovement.today, since: known + 1)
      #expect(site.counter.count == 2)
      #expect(list.items.contains { $0.id == "new" })
    }
  }
}
