import MovementCore
import Store
import Testing

@Suite("What waits for review", .testStore)
struct WaitingTests {
  @Test("It is listed by the day of handing in, with title, files and the last answer")
  func waiting() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.addFile(Samples.files[0])
    let file = FileReference(hash: Samples.files[0].hash, name: "a.jpg")
    try await test.handIn(1, on: "2019-03-03")
    _ = try await test.store.handIn(
      test.request(2, obligation: "commitments", files: [file], on: "2019-02-01"),
      by: People.asDaKao)
    try await test.handIn(3, on: "2019-03-02")
    try await test.decide(.return, uuid(3), on: "2019-03-02")
    try await test.handIn(3, title: "Bản 2", on: "2019-03-04")
    try await test.handIn(4)
    try await test.decide(.accept, uuid(4))

    let id = try await test.movementID()
    let found = try await test.store.waiting(movement: id)
    #expect(found.map(\.deliverable.id) == [uuid(2), "d-2", uuid(3), uuid(1)])
    #expect(found.map(\.title) == ["Mô hình 1", nil, "Bản 2", "Mô hình 1"])
    #expect(found.map(\.fileCount) == [1, 0, 0, 0])
    #expect(found.map(\.revision) == [1, 0, 2, 1])
    #expect(found.map(\.lastReview?.reason) == [nil, nil, "Thiếu ảnh", nil])
    let articles = try await test.store.waiting(movement: id, obligations: ["articles"])
    #expect(articles.map(\.deliverable.id) == ["d-2", uuid(3), uuid(1)])
    #expect(try await test.store.waiting(movement: id, obligations: []) == [])
    let some = try await test.store.deliverables(movement: id, ids: [uuid(4), "no such", uuid(1)])
    #expect(some.map(\.deliverable.id) == [uuid(1), uuid(4)])
    #expect(try await test.store.deliverables(movement: id, ids: []) == [])
    #expect(try await test.store.waiting(movement: MovementID(9)) == [])
  }

  @Test("Lists and details take a fixed number of statements", arguments: [1, 40])
  func statements(count: Int) async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...count { try await test.handIn(number) }
    for revision in 1...3 {
      try await test.decide(.return, uuid(1), revision: revision)
      try await test.handIn(1, title: "Bản \(revision + 1)")
    }
    let id = try await test.movementID()
    #expect(try await test.count { _ = try await $0.waiting(movement: id) } == 1)
    #expect(
      try await test.count { _ = try await $0.deliverables(movement: id, unit: "da-kao") } == 1)
    let units = ["da-kao", "ben-nghe"]
    #expect(
      try await test.count { _ = try await $0.deliverables(movement: id, units: units) } == 1)
    #expect(
      try await test.count {
        _ = try await $0.work(
          movement: id, unit: "da-kao", below: ["ben-nghe"], for: ["articles"],
          answersTo: units, after: 0)
      } == 4)
    #expect(
      try await test.count { _ = try await $0.deliverableDetail(movement: id, id: uuid(1)) }
        == 4)
    #expect(try await test.store.deliverableDetail(movement: id, id: "x") == nil)
  }
}
