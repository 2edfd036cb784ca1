import MovementCore
import Store
import Testing

@Suite("Taking a decision back", .testStore)
struct UndoTests {
  private func undo(_ number: Int, _ id: Deliverable.ID = uuid(1), in test: TestStore) async throws
  {
    try await test.store.undoReview(
      id, of: test.movementID(), number: number, on: day("2019-03-05"), by: People.asReviewer)
  }

  @Test("It waits for review again as before", arguments: [Decision.accept, .return])
  func undoing(decision: Decision) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.decide(decision, uuid(1))
    let decided = try #require(try await test.store.changes(limit: 1).changes.first)
    try await test.expectChanges([
      ChangeLine(
        "undoReview", .init(.deliverable, uuid(1)), by: People.asReviewer,
        before: decided.after, after: decided.before)
    ]) { try await undo(1, in: test) }
    let detail = try await test.detail(uuid(1))
    #expect(detail.deliverable.status == .submitted)
    #expect(detail.entry.answer == nil)
    #expect(detail.reviews.map(\.decision) == [decision, .undo])
    #expect(detail.reviews.map(\.batch) == ["batch", "r-reviewer"])
    #expect(try await test.decide(.accept, uuid(1), batch: "2") == .done(number: 3))
  }

  @Test("Pressed twice, it is taken back once")
  func twice() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.decide(.accept, uuid(1))
    try await undo(1, in: test)
    try await test.expectChanges([]) { try await undo(1, in: test) }
  }

  @Test("Not once something has happened since")
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    func expectRefusal(_ problem: ReviewProblem, _ number: Int, _ id: String = uuid(1))
      async throws
    {
      try await test.expectRefusal(problem) { try await undo(number, id, in: test) }
    }
    try await expectRefusal(.notPossible(.undo, from: nil), 1)
    // What was loaded as accepted has no decision that could be taken back.
    try await expectRefusal(.notPossible(.undo, from: .accepted), 1, "d-1")
    try await test.handIn(1)
    try await test.decide(.return, uuid(1))
    try await expectRefusal(.changedSince, 2)
    try await test.handIn(1, title: "Bản 2")
    try await expectRefusal(.changedSince, 1)
    try await test.decide(.return, uuid(1), revision: 2)
    try await expectRefusal(.changedSince, 1)
    try await undo(2, in: test)
    try await expectRefusal(.changedSince, 3)
    try await test.decide(.accept, uuid(1), revision: 2, batch: "3")
    try await expectRefusal(.changedSince, 2)
    try await test.store.release(uuid(1), of: test.movementID(), by: People.asOrganiser)
    try await expectRefusal(.stillReleased, 4)
    try await test.store.unrelease(uuid(1), of: test.movementID(), by: People.asOrganiser)
    try await undo(4, in: test)
  }
}
