import MovementCore
import Store
import Testing

@Suite("Decisions of one press", .testStore)
struct BatchTests {
  private func decided(
    _ batch: String, by account: Account.ID = People.reviewer, after position: Int64 = 0,
    in test: TestStore
  ) async throws -> [Deliverable.ID] {
    try await test.store.decided(
      movement: test.movementID(), batch: batch, by: account, after: position
    ).map(\.deliverable.id)
  }

  @Test("An account finds what it decided together, and nobody else's")
  func finds() async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...3 { try await test.handIn(number) }
    try await test.decide(.accept, uuid(2), batch: "a")
    try await test.decide(.return, uuid(1), batch: "a")
    try await test.decide(.accept, uuid(3), batch: "b")
    #expect(try await decided("a", in: test) == [uuid(2), uuid(1)])
    #expect(try await decided("b", in: test) == [uuid(3)])
    #expect(try await decided("a", by: People.organiser, in: test) == [])
    #expect(try await decided("", in: test) == [])
    #expect(try await decided("a", after: test.store.lastChange(), in: test) == [])
  }

  @Test("What was decided again or taken back since stands under the later press")
  func isSuperseded() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.decide(.accept, uuid(1), batch: "a")
    try await test.store.undoReview(
      uuid(1), of: test.movementID(), number: 1, on: day("2019-03-05"), by: People.asReviewer)
    #expect(try await decided("a", in: test) == [])
    #expect(try await decided("r-reviewer", in: test) == [uuid(1)])
  }
}
