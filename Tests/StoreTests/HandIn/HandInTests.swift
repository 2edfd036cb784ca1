import MovementCore
import SQL
import Store
import Testing

@Suite("Handing in", .testStore)
struct HandInTests {
  private static let first = """
    {"amount":1,"content":"\(digest("Mô hình 1", "Nội dung"))","due":1,"id":"\(uuid(1))",\
    "obligation":"articles","revision":1,"status":"submitted","submitted":"2019-03-01",\
    "title":"Mô hình 1","unit":"da-kao"}
    """

  /// What stands for a content in the record, by its definition.
  private static func digest(_ parts: String...) -> String {
    tokenHash("lantoa revision 1\0" + parts.map { $0 + "\0" }.joined())
  }

  @Test("A new deliverable waits for review with its first revision")
  func new() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.expectChanges([
      ChangeLine(
        "handIn", .init(.deliverable, uuid(1)), by: People.asDaKao, after: Self.first)
    ]) {
      let receipt = try await test.handIn(1)
      #expect(receipt == HandInReceipt(deliverable: uuid(1), revision: 1, isRepeated: false))
    }
    let detail = try await test.detail(uuid(1))
    #expect(
      detail.deliverable
        == Samples.deliverable(uuid(1), due: 1, submitted: "2019-03-01", status: .submitted))
    let revision = try #require(detail.current)
    #expect(detail.revisions == [revision])
    #expect(revision.number == 1)
    #expect(revision.title == "Mô hình 1")
    #expect(revision.text == "Nội dung")
    #expect(revision.amount == 1)
    #expect(revision.due == 1)
    #expect(revision.day == (try day("2019-03-01")))
    #expect(revision.recordedAt == TestStore.instant)
    #expect(revision.actor == People.daKao)
    #expect(revision.actorName == "Phường Đa Kao")
    #expect(revision.files == [])
    #expect(revision.isIntact)
    #expect(detail.reviews == [])
    #expect(detail.entry.handedInAt == TestStore.instant)
  }

  @Test("Files come along in their order, and the draft goes")
  func files() async throws {
    let test = try testStore()
    try await test.populate()
    let id = try await test.movementID()
    let draft = DraftContent(id: uuid(1), unit: "da-kao", obligation: "articles")
    _ = try await test.store.saveDraft(draft, movement: id, after: 0, by: People.daKao)
    for file in Samples.files {
      try await test.store.attach(file, name: "tệp", toDraft: uuid(1), of: id)
    }
    let names = ["báo cáo.pdf", "ảnh.jpg", "ảnh 2.jpg"]
    let files = zip([1, 0, 0], names).map {
      FileReference(hash: Samples.files[$0].hash, name: $1)
    }
    _ = try await test.store.handIn(test.request(1, files: files), by: People.asDaKao)
    #expect(try await test.store.draft(movement: id, id: uuid(1)) == nil)
    let revision = try #require(try await test.detail(uuid(1)).current)
    #expect(revision.files.map(\.name) == names)
    #expect(revision.files.map(\.position) == [1, 2, 3])
    #expect(
      revision.files.map(\.file) == [Samples.files[1], Samples.files[0], Samples.files[0]])
    #expect(revision.isIntact)
    #expect(try await test.entry(uuid(1)).fileCount == 3)
    try await test.run("UPDATE revision_file SET name = 'x' WHERE position = 2")
    #expect(try await test.detail(uuid(1)).current?.isIntact == false)
  }

  @Test("A draft that was loaded is handed in like a new one")
  func loadedDraft() async throws {
    let test = try testStore()
    try await test.populate()
    var request = try await test.request(1, unit: "ben-nghe")
    request.deliverable = "d-3"
    _ = try await test.store.handIn(request, by: People.asBenNghe)
    let entry = try await test.entry("d-3")
    #expect(entry.deliverable.status == .submitted)
    #expect(entry.deliverable.submitted == (try day("2019-03-01")))
    #expect(entry.revision == 1)
  }

  @Test("Of what was loaded as returned, the day of handing in counts as the day of the return")
  func loadedReturn() async throws {
    let test = try testStore()
    try await test.populate()
    let returned = ["d-8", "d-9"].map { Samples.deliverable($0, due: 1, status: .returned) }
    try await test.store.load(Samples.load(deliverables: returned, exemptions: []))
    for (id, date) in [("d-8", "2019-03-08"), ("d-9", "2019-03-09")] {
      var request = try await test.request(1, key: id, on: date)
      request.deliverable = id
      _ = try await test.store.handIn(request, by: People.asDaKao)
    }
    #expect(try await test.entry("d-8").deliverable.submitted == (try day("2019-03-01")))
    #expect(try await test.entry("d-9").deliverable.submitted == (try day("2019-03-09")))
  }

  @Test("What is handed in counts in the standing like what was loaded")
  func snapshot() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    let deliverables = try await test.store.snapshot().deliverables
    #expect(deliverables.count == Samples.deliverables.count + 1)
    #expect(deliverables.contains(try await test.entry(uuid(1)).deliverable))
  }

  @Test("The follower of the record reads the deliverable from the line")
  func follower() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    let change = try #require(try await test.store.changes(limit: 1).changes.first)
    #expect(change.deliverable(.before) == nil)
    #expect(change.deliverable(.after) == (try await test.entry(uuid(1)).deliverable))
  }

  @Test("Title and content can be forgotten, and the line still proves the rest")
  func forgetting() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    let forgotten = try await test.store.forget(
      fields: ["title"], of: .init(.deliverable, uuid(1)), movement: test.movementID(),
      by: People.asOrganiser)
    #expect(forgotten == 1)
    let change = try #require(
      try await test.store.changes(subject: .init(.deliverable, uuid(1))).changes.last)
    #expect(change.isIntact)
    #expect(change.redactedFields == ["content", "title"])
    #expect(change.deliverable(.after) == (try await test.entry(uuid(1)).deliverable))
  }
}
