import MovementCore
import Store
import Testing

@Suite("The public page", .testStore)
struct ReleaseTests {
  /// A deliverable that is accepted.
  private func accepted(_ number: Int, in test: TestStore) async throws {
    try await test.handIn(number)
    try await test.decide(.accept, uuid(number))
  }

  private func release(_ id: Deliverable.ID, in test: TestStore) async throws {
    try await test.store.release(id, of: test.movementID(), by: People.asOrganiser)
  }

  @Test("An accepted deliverable is there once a person has put it there, and not before")
  func releasing() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.addFile(Samples.files[0])
    let file = FileReference(hash: Samples.files[0].hash, name: "a.jpg")
    _ = try await test.store.handIn(test.request(1, files: [file]), by: People.asDaKao)
    try await test.decide(.accept, uuid(1))
    let id = try await test.movementID()
    #expect(try await test.store.releasedDeliverables(limit: 10) == [])
    let after = #"{"deliverable":"\#(uuid(1))","revision":1}"#
    try await test.expectChanges([
      ChangeLine("release", .init(.release, uuid(1)), by: People.asOrganiser, after: after)
    ]) { try await release(uuid(1), in: test) }
    // Again changes nothing.
    try await test.expectChanges([]) { try await release(uuid(1), in: test) }
    let released = ReleasedDeliverable(
      movement: id, id: uuid(1), unit: "da-kao", obligation: "articles", title: "Mô hình 1",
      text: "Nội dung", day: try day("2019-03-01"), releasedAt: TestStore.instant,
      files: [AttachedFile(file: Samples.files[0], name: "a.jpg", position: 1)])
    #expect(try await test.store.releasedDeliverables(limit: 10) == [released])
    #expect(try await test.store.releasedDeliverables(movement: id, limit: 10) == [released])
    #expect(try await test.store.releasedDeliverables(movement: MovementID(9), limit: 10) == [])
    #expect(try await test.store.releasedDeliverable(movement: id, id: uuid(1)) == released)
    #expect(try await test.store.releasedDeliverable(movement: id, id: uuid(2)) == nil)
    #expect(try await test.entry(uuid(1)).isReleased)

    try await test.expectChanges([
      ChangeLine("unrelease", .init(.release, uuid(1)), by: People.asOrganiser, before: after)
    ]) {
      let wasThere = try await test.store.unrelease(uuid(1), of: id, by: People.asOrganiser)
      #expect(wasThere)
    }
    #expect(try await !test.store.unrelease(uuid(1), of: id, by: People.asOrganiser))
    #expect(try await test.store.releasedDeliverables(limit: 10) == [])
    #expect(try await !test.entry(uuid(1)).isReleased)
  }

  @Test("Only what is accepted and has a content can be put there")
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    for (id, status) in [
      (uuid(1), Deliverable.Status.submitted), ("d-3", .draft), ("x", nil),
    ] {
      try await test.expectRefusal(ReviewProblem.notPossible(.release, from: status)) {
        try await release(id, in: test)
      }
    }
    try await test.expectRefusal(ReleaseProblem.noContent) { try await release("d-1", in: test) }
  }

  @Test("They are listed the last one first, in two statements", arguments: [1, 12])
  func list(count: Int) async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...count {
      try await accepted(number, in: test)
      try await release(uuid(number), in: test)
      test.clock.advance(bySeconds: 1)
    }
    let all = try await test.store.releasedDeliverables(limit: 100)
    #expect(all.map(\.id) == (1...count).reversed().map(uuid))
    let last = try await test.store.releasedDeliverables(limit: 1)
    #expect(last.map(\.id) == [uuid(count)])
    #expect(
      try await test.count { _ = try await $0.releasedDeliverables(limit: 100) } == 2)
  }

  @Test("What a load makes something else goes, and does not come back by itself")
  func load() async throws {
    let test = try testStore()
    try await test.populate()
    try await accepted(1, in: test)
    try await release(uuid(1), in: test)
    var deliverable = try await test.entry(uuid(1)).deliverable
    deliverable.status = .returned
    try await test.store.load(Samples.load(deliverables: [deliverable], exemptions: []))
    let line = try #require(try await test.store.changes(limit: 1).changes.first)
    #expect(line.subject == .init(.release, uuid(1)))
    #expect(line.after == nil)
    deliverable.status = .accepted
    try await test.store.load(Samples.load(deliverables: [deliverable], exemptions: []))
    #expect(try await test.store.releasedDeliverables(limit: 10) == [])
  }
}
