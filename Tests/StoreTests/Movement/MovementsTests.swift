import MovementCore
import SQL
import Store
import Testing

@Suite("Movements of one database", .testStore)
struct MovementsTests {
  private static let next = PlanText.text(
    "7-KH/QU", title: "Năm 2020", period: "2019-10-01 2020-09-30")

  @Test("They are listed in the order of loading, with what their plans say")
  func list() async throws {
    let test = try testStore()
    #expect(try await test.store.movements() == [])
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(plan: Self.next))
    let movements = try await test.store.movements()
    #expect(movements.map(\.number) == ["182-KH/QU", "7-KH/QU"])
    #expect(movements.map(\.title) == ["Dân vận khéo", "Năm 2020"])
    #expect(movements.map(\.period.first) == [try day("2018-10-01"), try day("2019-10-01")])
    #expect(movements.map(\.version) == [1, 1])
  }

  @Test("They share the directory, and nothing else")
  func sharing() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let other = Samples.deliverable("d-1", unit: "ben-nghe", amount: 9)
    let summary = try await test.store.load(
      Samples.load(plan: Self.next, deliverables: [other], exemptions: []))
    #expect(summary.isNewMovement)
    #expect(summary.units == .init(unchanged: 3))
    #expect(summary.deliverables == .init(added: 1))

    let (first, second) = (
      try await test.store.snapshot(movement: "182-KH/QU"),
      try await test.store.snapshot(movement: "7-KH/QU")
    )
    #expect(first.units == second.units)
    #expect(first.deliverables == Samples.deliverables)
    #expect(second.deliverables == [other])
    #expect(second.exemptions == [])
  }

  @Test("Where there is one, its number may be left out")
  func onlyOne() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    #expect(try await test.store.movement().plan.number == "182-KH/QU")
    #expect(try await test.store.movement(number: "182-KH/QU").plan.number == "182-KH/QU")
  }

  @Test("Where there is none, several or another one, the error says which there are")
  func notFound() async throws {
    let test = try testStore()
    await #expect(throws: StoreError.noMovement) { try await test.store.snapshot() }
    await #expect(throws: StoreError.noMovement) { try await test.store.movement(number: "1") }
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(plan: Self.next))
    await #expect(throws: StoreError.severalMovements(["182-KH/QU", "7-KH/QU"])) {
      try await test.store.movement()
    }
    let unknown = StoreError.unknownMovement("1", known: ["182-KH/QU", "7-KH/QU"])
    await #expect(throws: unknown) { try await test.store.snapshot(movement: "1") }
    #expect(unknown.phrase.vietnamese.contains("182-KH/QU, 7-KH/QU"))
    #expect(unknown.phrase.english.contains("182-KH/QU, 7-KH/QU"))
  }

  @Test("Every read takes a fixed number of statements", arguments: [1, 200])
  func statementCounts(size: Int) async throws {
    let test = try testStore()
    let units = (1...size).map { Unit(id: "u-\($0)", name: "Đơn vị \($0)", kind: "cell") }
    try await test.store.load(
      Samples.load(
        units: units, deliverables: units.map { Samples.deliverable($0.id, unit: $0.id) },
        exemptions: units.map { Exemption(unit: $0.id, obligation: "articles", reason: "") }))
    let id = try await test.store.movement().id
    #expect(try await test.count { _ = try await $0.lastChange() } == 1)
    #expect(try await test.count { _ = try await $0.movements() } == 1)
    #expect(try await test.count { _ = try await $0.movement() } == 2)
    #expect(try await test.count { _ = try await $0.snapshot() } == 7)
    #expect(try await test.count { _ = try await $0.units() } == 1)
    #expect(try await test.count { _ = try await $0.versions(movement: id) } == 1)
    #expect(try await test.count { _ = try await $0.changes(movement: id) } == 1)
    #expect(try await test.count { _ = try await $0.accounts() } == 1)
    #expect(try await test.count { _ = try await $0.credential(named: "u-1") } == 1)
    #expect(try await test.count { _ = try await $0.openInvitations() } == 1)
    #expect(try await test.count { _ = try await $0.sessions(of: "u-1") } == 1)
    #expect(try await test.count { _ = try await $0.phrases() } == 1)
    #expect(try await test.count { _ = try await $0.deliverable(movement: id, id: "u-1") } == 1)
    #expect(
      try await test.count { _ = try await $0.deliverables(movement: id, unit: "u-1") } == 1)
  }
}
