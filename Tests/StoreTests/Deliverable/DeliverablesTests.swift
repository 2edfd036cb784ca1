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
