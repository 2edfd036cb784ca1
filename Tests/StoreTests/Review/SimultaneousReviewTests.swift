import MovementCore
import Store
import Testing

@Suite("Two reviewers at once", .testStore)
struct SimultaneousReviewTests {
  @Test("One decides, and the other is told by whom and what", arguments: 1...3)
  func two(round: Int) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    let other = try test.other()
    let (id, date) = (try await test.movementID(), try day("2019-03-05"))
    let reason = try Reason("Thiếu ảnh")
    let item = ReviewItem(deliverable: uuid(1), revision: 1)
    async let one = test.store.review(
      [item], of: id, with: .accept, on: date, batch: "1", by: People.asReviewer)
    async let two = other.review(
      [item], of: id, with: .return(reason), on: date, batch: "2", by: People.asOrganiser)
    let results = try await [one, two].map { $0.map(\.result) }
    let review = try #require(try await test.entry(uuid(1)).answer)
    let winner = review.actor == People.reviewer ? 0 : 1
    #expect(results[winner] == [.done(number: 1)])
    #expect(results[1 - winner] == [.decided(review.decision.result, by: review)])
    #expect(review.decision == (winner == 0 ? .accept : .return))
    #expect(review.actorName == (winner == 0 ? "Ban Dân vận" : "Ban tổ chức"))
    #expect(try await test.detail(uuid(1)).reviews == [review])
    #expect(try await test.store.verifyRecord().broken == [])
  }

  @Test("A correction and a decision at once leave one story", arguments: 1...3)
  func withdrawal(round: Int) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    let other = try test.other()
    let (id, date) = (try await test.movementID(), try day("2019-03-05"))
    async let decided = test.store.review(
      [ReviewItem(deliverable: uuid(1), revision: 1)], of: id, with: .accept, on: date,
      batch: "1", by: People.asReviewer)
    async let withdrawn: Bool = {
      do {
        try await other.withdraw(uuid(1), of: id, revision: 1, by: People.asDaKao)
        return true
      } catch ReviewProblem.notPossible(.withdraw, from: .accepted) {
        return false
      }
    }()
    let (outcomes, isWithdrawn) = try await (decided, withdrawn)
    let status = try await test.entry(uuid(1)).deliverable.status
    #expect(outcomes.map(\.result) == [isWithdrawn ? .withdrawn : .done(number: 1)])
    #expect(status == (isWithdrawn ? .withdrawn : .accepted))
  }
}
