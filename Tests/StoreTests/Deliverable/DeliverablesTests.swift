import MovementCore
import Store
import Testing

@Suite("Deliverables of a movement", .testStore)
struct DeliverablesTests {
  @Test("One is found by its id within its movement")
  func byID() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let id = try await test.store.movement().id
    let entry = try #require(try await test.store.deliverable(movement: id, id: "d-2"))
    #expect(entry.deliverable == Samples.deliverables[1])
    #expect(entry.revision == 0)
    #expect(entry.title == nil)
    #expect(entry.fileCount == 0)
    #expect(entry.handedInAt == nil)
    #expect(entry.lastReview == nil)
    #expect(!entry.isReleased)
    #expect(try await test.store.deliverable(movement: id, id: "d-9") == nil)
    #expect(try await test.store.deliverable(movement: MovementID(9), id: "d-2") == nil)
  }

  @Test("A unit's are listed by the day of handing in, drafts without a day last")
  func ofUnit() async throws {
    let test = try testStore()
    let deliverables = [
      Samples.deliverable("a", submitted: nil, status: .draft),
      Samples.deliverable("b", submitted: "2019-05-01"),
      Samples.deliverable("c", submitted: "2019-02-01"),
      Samples.deliverable("d", unit: "ben-nghe"),
    ]
    try await test.store.load(Samples.load(deliverables: deliverables))
    let id = try await test.store.movement().id
    let found = try await test.store.deliverables(movement: id, unit: "da-kao")
    #expect(found.map(\.deliverable) == [deliverables[2], deliverables[1], deliverables[0]])
  }

  @Test("Those of several units are listed together, by the day of handing in")
  func ofUnits() async throws {
    let test = try testStore()
    let deliverables = [
      Samples.deliverable("a", unit: "ben-nghe", submitted: "2019-05-01"),
      Samples.deliverable("b", submitted: "2019-02-01"),
      Samples.deliverable("c", unit: "quan-uy"),
    ]
    try await test.store.load(Samples.load(deliverables: deliverables, exemptions: []))
    let id = try await test.store.movement().id
    let found = try await test.store.deliverables(movement: id, units: ["da-kao", "ben-nghe"])
    #expect(found.map(\.deliverable) == [deliverables[1], deliverables[0]])
    #expect(try await test.store.deliverables(movement: id, units: []) == [])
  }

  @Test("Those of units below come along where they count for the unit")
  func below() async throws {
    let test = try testStore()
    let deliverables = [
      Samples.deliverable("a", unit: "quan-uy", submitted: "2019-05-01"),
      Samples.deliverable("b", unit: "da-kao", submitted: "2019-02-01"),
      Samples.deliverable("c", unit: "da-kao", obligation: "commitments"),
      Samples.deliverable("d", unit: "ben-nghe"),
    ]
    try await test.store.load(Samples.load(deliverables: deliverables, exemptions: []))
    let id = try await test.store.movement().id
    func found(below: [UnitID], for obligations: [Obligation.ID]) async throws -> [Deliverable.ID] {
      try await test.store.deliverables(
        movement: id, unit: "quan-uy", below: below, for: obligations
      ).map(\.deliverable.id)
    }
    #expect(try await found(below: ["da-kao"], for: ["articles"]) == ["b", "a"])
    #expect(try await found(below: [], for: ["articles"]) == ["a"])
    #expect(try await found(below: ["da-kao"], for: []) == ["a"])
  }

  @Test("An exemption from all dues stands beside one from a single due")
  func exemptions() async throws {
    let test = try testStore()
    let exemptions = [
      Exemption(unit: "da-kao", obligation: "articles", reason: "mọi kỳ"),
      Exemption(unit: "da-kao", obligation: "articles", due: 1, reason: "kỳ 1"),
    ]
    try await test.store.load(Samples.load(exemptions: exemptions))
    #expect(try await test.store.snapshot().exemptions == exemptions)
  }
}
