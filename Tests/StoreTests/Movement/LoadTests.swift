import MovementCore
import SQL
import Store
import Testing

@Suite("Loading a movement", .testStore)
struct LoadTests {
  @Test("A new movement is there as it was loaded")
  func newMovement() async throws {
    let test = try testStore()
    let summary = try await test.store.load(Samples.load())
    #expect(summary.isNewMovement)
    #expect(summary.isNewVersion)
    #expect(summary.version == 1)
    #expect(summary.units == .init(added: 3))
    #expect(summary.deliverables == .init(added: 3))
    #expect(summary.exemptions == .init(added: 2))

    let snapshot = try await test.store.snapshot()
    #expect(snapshot.movement.plan == (try PlanText.read(PlanText.text())))
    #expect(snapshot.movement.version == 1)
    #expect(snapshot.movement.recordedAt == TestStore.instant)
    #expect(snapshot.units == Samples.units)
    #expect(snapshot.deliverables == Samples.deliverables)
    #expect(snapshot.exemptions == Samples.exemptions)
    #expect(snapshot.lastChange == (try await test.store.lastChange()))
  }

  @Test("The same again changes nothing and leaves no trace")
  func identical() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let last = try await test.store.lastChange()
    let second = try await test.store.load(Samples.load())
    #expect(!second.isNewMovement)
    #expect(!second.isNewVersion)
    #expect(second.version == 1)
    #expect(second.units == .init(unchanged: 3))
    #expect(second.deliverables == .init(unchanged: 3))
    #expect(second.exemptions == .init(unchanged: 2))
    #expect(try await test.store.lastChange() == last)
  }

  @Test("What is known is updated, what is new is added, what is absent is kept")
  func merging() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let corrected = Samples.deliverable("d-2", status: .accepted, amount: 4)
    let added = Samples.deliverable("d-9", unit: "ben-nghe")
    let reason = Exemption(
      unit: "ben-nghe", obligation: "commitments", due: 1, reason: "chuyển địa điểm")
    let ward = Unit(id: "ben-nghe", name: "Phường Bến Nghé", kind: "ward", staff: 12)
    let office = Unit(id: "van-phong", name: "Văn phòng", kind: "office", parent: "quan-uy")
    let summary = try await test.store.load(
      Samples.load(
        units: [office, ward], deliverables: [added, corrected, Samples.deliverables[0]],
        exemptions: [reason]))
    #expect(summary.units == .init(added: 1, updated: 1))
    #expect(summary.deliverables == .init(added: 1, updated: 1, unchanged: 1))
    #expect(summary.exemptions == .init(updated: 1))

    let snapshot = try await test.store.snapshot()
    #expect(snapshot.units == [Samples.units[0], Samples.units[1], ward, office])
    #expect(
      snapshot.deliverables
        == [Samples.deliverables[0], corrected, Samples.deliverables[2], added])
    #expect(snapshot.exemptions == [Samples.exemptions[0], reason])
  }

  @Test("Rows may refer to units further down")
  func forwardReference() async throws {
    let test = try testStore()
    let reversed = Array(Samples.units.reversed())
    try await test.store.load(Samples.load(units: reversed))
    #expect(try await test.store.units() == reversed)
  }

  @Test("A new movement takes a fixed number of statements", arguments: [1, 500])
  func statementCount(size: Int) async throws {
    let test = try testStore()
    let units = (1...size).map { Unit(id: "u-\($0)", name: "Đơn vị \($0)", kind: "cell") }
    let load = try Samples.load(
      units: units, deliverables: units.map { Samples.deliverable($0.id, unit: $0.id) },
      exemptions: units.map { Exemption(unit: $0.id, obligation: "articles", reason: "") })
    #expect(try await test.count { try await $0.load(load) } == 21)
    // The same again only compares.
    #expect(try await test.count { try await $0.load(load) } == 10)
  }
}
