import MovementCore
import Store
import Testing

@Suite("Withdrawing", .testStore)
struct WithdrawTests {
  private func withdraw(_ revision: Int, in test: TestStore) async throws {
    try await test.store.withdraw(
      uuid(1), of: test.movementID(), revision: revision, by: People.asDaKao)
  }

  @Test("What waits for review is taken back, and is said to be")
  func withdrawing() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    let handedIn = try #require(try await test.store.changes(limit: 1).changes.first?.after)
    try await test.expectChanges([
      ChangeLine(
        "withdraw", .init(.deliverable, uuid(1)), by: People.asDaKao, before: handedIn,
        after: handedIn.replacing(#""status":"submitted""#, with: #""status":"withdrawn""#))
    ]) { try await withdraw(1, in: test) }
    let detail = try await test.detail(uuid(1))
    #expect(detail.deliverable.status == .withdrawn)
    #expect(detail.deliverable.submitted == (try day("2019-03-01")))
    #expect(detail.revisions.count == 1)
  }

  @Test("So is what was returned, with the draft of its correction")
  func returned() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.decide(.return, uuid(1))
    let id = try await test.movementID()
    let draft = DraftContent(id: uuid(1), unit: "da-kao", obligation: "articles")
    _ = try await test.store.saveDraft(draft, movement: id, after: 0, by: People.daKao)
    try await withdraw(1, in: test)
    #expect(try await test.entry(uuid(1)).deliverable.status == .withdrawn)
    #expect(try await test.store.draft(movement: id, id: uuid(1)) == nil)
    let change = try #require(try await test.store.changes(limit: 1).changes.first)
    #expect(change.before?.contains(#""reason":"Thiếu ảnh""#) == true)
    #expect(change.after?.contains("reason") == false)
  }

  @Test("What has another revision by now, is accepted, withdrawn or not there, is not")
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    func expectRefusal<Problem: Error & Equatable>(_ problem: Problem) async throws {
      try await test.expectRefusal(problem) { try await withdraw(1, in: test) }
    }
    try await expectRefusal(ReviewProblem.notPossible(.withdraw, from: nil))
    try await test.handIn(1)
    try await test.decide(.return, uuid(1))
    try await test.handIn(1, title: "Mô hình 2")
    try await expectRefusal(HandInProblem.changedSince(revision: 2))
    try await test.decide(.accept, uuid(1), revision: 2)
    try await expectRefusal(ReviewProblem.notPossible(.withdraw, from: .accepted))
    try await test.store.undoReview(
      uuid(1), of: test.movementID(), number: 2, on: day("2019-03-05"), by: People.asReviewer)
    try await withdraw(2, in: test)
    try await expectRefusal(ReviewProblem.notPossible(.withdraw, from: .withdrawn))
  }
}
