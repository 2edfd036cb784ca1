import MovementCore
import Store
import Testing

@Suite("Review", .testStore)
struct ReviewTests {
  /// The record's line about Đa Kao's first deliverable, in a status.
  private func state(_ status: String, reason: String? = nil) -> String {
    let reason = reason.map { #""reason":"\#($0)","# } ?? ""
    let content = tokenHash("lantoa revision 1\0Mô hình 1\0Nội dung\0")
    return """
      {"amount":1,"content":"\(content)","due":1,"id":"\(uuid(1))","obligation":"articles",\
      \(reason)"revision":1,"status":"\(status)","submitted":"2019-03-01","title":"Mô hình 1",\
      "unit":"da-kao"}
      """
  }

  @Test("What is accepted counts, and the unit and the record hear of it")
  func accepting() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.expectChanges([
      ChangeLine(
        "review", .init(.deliverable, uuid(1)), by: People.asReviewer,
        before: state("submitted"), after: state("accepted"))
    ]) {
      let result = try await test.decide(.accept, uuid(1))
      #expect(result == .done(number: 1))
    }
    let detail = try await test.detail(uuid(1))
    #expect(detail.deliverable.status == .accepted)
    #expect(detail.deliverable.submitted == (try day("2019-03-01")))
    let review = try #require(detail.entry.answer)
    #expect(detail.reviews == [review])
    #expect(review.number == 1)
    #expect(review.revision == 1)
    #expect(review.decision == .accept)
    #expect(review.reason == nil)
    #expect(review.day == (try day("2019-03-04")))
    #expect(review.recordedAt == TestStore.instant)
    #expect(review.actor == People.reviewer)
    #expect(review.actorName == "Ban Dân vận")
    #expect(review.batch == "batch")
    let line = try #require(try await test.store.changes(limit: 1).changes.first)
    #expect(review.sequence == line.sequence)
  }

  @Test("What is returned says why, and the correction takes the reason away")
  func returning() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.expectChanges([
      ChangeLine(
        "review", .init(.deliverable, uuid(1)), by: People.asReviewer,
        before: state("submitted"), after: state("returned", reason: "Thiếu ảnh"))
    ]) {
      let result = try await test.decide(.return, uuid(1))
      #expect(result == .done(number: 1))
    }
    #expect(try await test.entry(uuid(1)).answer?.reason == "Thiếu ảnh")
    try await test.handIn(1, title: "Mô hình 2", on: "2019-03-06")
    let detail = try await test.detail(uuid(1))
    #expect(detail.deliverable.status == .submitted)
    #expect(detail.entry.answer == nil)
    #expect(detail.entry.lastReview?.reason == "Thiếu ảnh")
    #expect(detail.revisions.map(\.title) == ["Mô hình 1", "Mô hình 2"])
    #expect(detail.current?.number == 2)
    let change = try #require(try await test.store.changes(limit: 1).changes.first)
    #expect(change.shownBefore == state("returned", reason: "Thiếu ảnh"))
    #expect(change.after?.contains("reason") == false)
  }

  @Test(
    "After a return the first day is kept for seven days",
    arguments: [
      ("2019-03-04", "2019-03-01"), ("2019-03-11", "2019-03-01"), ("2019-03-12", "2019-03-12"),
    ])
  func decidingDay(corrected: String, counted: String) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.decide(.return, uuid(1))
    try await test.handIn(1, title: "Mô hình 2", on: corrected)
    let detail = try await test.detail(uuid(1))
    #expect(detail.deliverable.submitted == (try day(counted)))
    #expect(detail.current?.day == (try day(corrected)))
  }

  @Test("The first day is kept through several returns, each corrected in time")
  func severalReturns() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    for (number, days) in [("2019-03-08", "2019-03-15"), ("2019-03-20", "2019-03-27")]
      .enumerated()
    {
      try await test.decide(.return, uuid(1), revision: number + 1, on: days.0)
      try await test.handIn(1, title: "Bản \(number + 2)", on: days.1)
    }
    let detail = try await test.detail(uuid(1))
    #expect(detail.deliverable.submitted == (try day("2019-03-01")))
    #expect(detail.entry.revision == 3)
    #expect(detail.reviews.map(\.number) == [1, 2])
  }

  @Test("Several at once are answered each by itself")
  func several() async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...5 { try await test.handIn(number) }
    try await test.decide(.accept, uuid(2), batch: "other")
    try await test.decide(.return, uuid(3), batch: "other")
    try await test.handIn(3, title: "Bản 2")
    let id = try await test.movementID()
    try await test.store.withdraw(uuid(4), of: id, revision: 1, by: People.asDaKao)
    let accepted = try #require(try await test.entry(uuid(2)).lastReview)

    let last = try await test.store.lastChange()
    let items = [uuid(1), uuid(2), uuid(3), uuid(4), "d-3", "x", uuid(5), uuid(1)].map {
      ReviewItem(deliverable: $0, revision: 1)
    }
    let outcomes = try await test.store.review(
      items, of: id, with: .accept, on: day("2019-03-05"), batch: "batch", by: People.asReviewer)
    #expect(
      outcomes == [
        ReviewOutcome(deliverable: uuid(1), result: .done(number: 1)),
        ReviewOutcome(deliverable: uuid(2), result: .decided(.accepted, by: accepted)),
        ReviewOutcome(deliverable: uuid(3), result: .changed(revision: 2)),
        ReviewOutcome(deliverable: uuid(4), result: .withdrawn),
        ReviewOutcome(deliverable: "d-3", result: .notFound),
        ReviewOutcome(deliverable: "x", result: .notFound),
        ReviewOutcome(deliverable: uuid(5), result: .done(number: 1)),
        ReviewOutcome(deliverable: uuid(1), result: .done(number: 1)),
      ])
    let lines = try await test.store.changes(after: last)
    #expect(lines.map(\.subject.id) == [uuid(1), uuid(5)])
    #expect(try await test.entry(uuid(3)).deliverable.status == .submitted)
    #expect(try await test.entry(uuid(4)).deliverable.status == .withdrawn)
    let reviews = try await [test.entry(uuid(1)), test.entry(uuid(5))].map(\.lastReview?.sequence)
    #expect(reviews == lines.map(\.sequence))
  }

  @Test("What was loaded can be answered; of what was loaded as answered nobody knows by whom")
  func loaded() async throws {
    let test = try testStore()
    try await test.populate()
    #expect(try await test.decide(.accept, "d-2", revision: 0) == .done(number: 1))
    #expect(try await test.decide(.accept, "d-1", revision: 0) == .decided(.accepted, by: nil))
    #expect(try await test.entry("d-2").answer?.revision == 0)
  }

  @Test("The same form again says that it is done, and writes nothing")
  func again() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.decide(.accept, uuid(1))
    let before = try await test.contents()
    #expect(try await test.decide(.accept, uuid(1)) == .done(number: 1))
    #expect(try await test.contents() == before)
    // Another form of the same person tells what happened before.
    let review = try #require(try await test.entry(uuid(1)).answer)
    #expect(
      try await test.decide(.return, uuid(1), batch: "2") == .decided(.accepted, by: review))
    #expect(try await test.contents() == before)
  }

  @Test("It takes a fixed number of statements", arguments: [1, 100])
  func statements(count: Int) async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...count { try await test.handIn(number) }
    let id = try await test.movementID()
    let items = (1...count).map { ReviewItem(deliverable: uuid($0), revision: 1) }
    let statements = try await test.count { store in
      let outcomes = try await store.review(
        items, of: id, with: .accept, on: day("2019-03-05"), batch: "b", by: People.asReviewer)
      #expect(outcomes.map(\.result) == Array(repeating: .done(number: 1), count: count))
    }
    #expect(statements == 5)
    #expect(
      try await test.store.review(
        [], of: id, with: .accept, on: day("2019-03-05"), batch: "b", by: People.asReviewer) == [])
  }

  @Test("An answer that the schema refuses writes nothing")
  func refusal() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    let before = try await test.contents()
    await #expect(throws: (any Error).self) { try await test.decide(.accept, uuid(1), batch: "") }
    #expect(try await test.contents() == before)
  }
}
