import MovementCore
import Store
import Testing

@Suite("Answers for the units", .testStore)
struct AnswerTests {
  private func answers(
    _ units: [UnitID] = ["da-kao"], after position: Int64 = 0, in test: TestStore
  ) async throws -> [AnswerBatch] {
    try await test.store.work(
      movement: test.movementID(), unit: "da-kao", below: [], for: [], answersTo: units,
      after: position
    ).answers
  }

  private func decide(
    _ numbers: [Int], _ answer: Answer, batch: String, in test: TestStore
  ) async throws {
    _ = try await test.store.review(
      numbers.map { ReviewItem(deliverable: uuid($0), revision: 1) }, of: test.movementID(),
      with: answer, on: day("2019-03-04"), batch: batch, by: People.asReviewer)
  }

  @Test("What was answered together is heard of once, the latest first")
  func batches() async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...4 { try await test.handIn(number) }
    try await test.handIn(5, unit: "ben-nghe", by: People.asBenNghe)
    try await decide([1, 5, 2], .accept, batch: "a", in: test)
    try await decide([3], .return(Reason("Thiếu ảnh")), batch: "b", in: test)
    let found = try await answers(in: test)
    #expect(found.map { $0.entries.map(\.deliverable.id) } == [[uuid(3)], [uuid(2), uuid(1)]])
    #expect(found.map(\.review.batch) == ["b", "a"])
    #expect(found.map(\.review.decision) == [.return, .accept])
    #expect(found.map(\.review.reason) == ["Thiếu ảnh", nil])
    #expect(found[1].review == found[1].entries[0].answer)
    #expect(
      try await answers(["ben-nghe"], in: test).map { $0.entries.map(\.deliverable.id) }
        == [[uuid(5)]])
    #expect(try await answers(["da-kao", "ben-nghe"], in: test)[1].entries.count == 3)
    #expect(try await answers([], in: test) == [])
    #expect(try await answers(["quan-uy"], in: test) == [])
  }

  @Test("An account is told what it has not seen")
  func seen() async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...2 { try await test.handIn(number) }
    try await decide([1], .accept, batch: "a", in: test)
    let last = try await test.store.lastChange()
    try await test.expectChanges([]) {
      try await test.store.sawAnswers(People.daKao, upTo: last)
      // A page that was open for long says so later.
      try await test.store.sawAnswers(People.daKao, upTo: last - 1)
    }
    let seen = try #require(try await test.store.account(id: People.daKao)?.answersSeen)
    #expect(seen == last)
    #expect(try await answers(after: seen, in: test) == [])
    try await decide([2], .accept, batch: "b", in: test)
    #expect(
      try await answers(after: seen, in: test).map { $0.entries.map(\.deliverable.id) }
        == [[uuid(2)]])
  }

  @Test("What was taken back or corrected is no answer any more")
  func outdated() async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...2 { try await test.handIn(number) }
    try await decide([1, 2], .return(Reason("Thiếu ảnh")), batch: "a", in: test)
    try await test.handIn(1, title: "Bản 2")
    try await test.store.undoReview(
      uuid(2), of: test.movementID(), number: 1, on: day("2019-03-05"), by: People.asReviewer)
    #expect(try await answers(in: test) == [])
  }
}
