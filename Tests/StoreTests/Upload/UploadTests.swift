import MovementCore
import SQL
import Store
import Testing

@Suite(.testStore)
struct StoredUploadTests {
  private func announcement(
    _ number: Int = 1, unit: UnitID = "da-kao", length: Int = 100, in test: TestStore
  ) async throws -> UploadAnnouncement {
    UploadAnnouncement(
      id: uuid(number), movement: try await test.movementID(), draft: uuid(90), unit: unit,
      obligation: "articles", due: 1, field: "files", name: "Ảnh 1.jpg", length: length,
      hash: tokenHash("ảnh"))
  }

  @Test func `what is announced is there once, leaves no line, and is told of until it goes`()
    async throws
  {
    let test = try testStore()
    try await test.populate()
    let announcement = try await announcement(in: test)
    try await test.expectChanges([]) {
      let first = try await test.store.beginUpload(announcement, by: People.daKao)
      #expect(try await test.store.noteUpload(id: uuid(1), received: 40))
      test.clock.advance(bySeconds: 5)
      guard case .begun(let begun) = first,
        case .begun(let again) = try await test.store.beginUpload(announcement, by: People.daKao)
      else { return #expect(Bool(false)) }
      #expect(begun.received == 0)
      #expect(again.received == 40)
      #expect(again.touchedAt == TestStore.instant)
      var other = announcement
      other.name = "Ảnh 2.jpg"
      #expect(try await test.store.beginUpload(other, by: People.daKao) == .idTaken)
      try await test.store.endUpload(id: uuid(1), as: .attached)
      // What was noted first stays.
      try await test.store.endUpload(id: uuid(1), as: .macros)
      #expect(try await !test.store.noteUpload(id: uuid(1), received: 50))
      let upload = try #require(try await test.store.upload(id: uuid(1)))
      #expect(upload.outcome == .attached)
      #expect(upload.received == 40)
      #expect(upload.announcement == announcement)
      try await test.store.removeUpload(id: uuid(1))
      #expect(try await test.store.upload(id: uuid(1)) == nil)
    }
  }

  @Test func `with a draft goes what is on its way to it`() async throws {
    let test = try testStore()
    try await test.populate()
    let movement = try await test.movementID()
    for number in 1...2 {
      _ = try await test.store.beginUpload(announcement(number, in: test), by: People.daKao)
    }
    var other = try await announcement(3, in: test)
    other.draft = uuid(91)
    _ = try await test.store.beginUpload(other, by: People.daKao)
    #expect(try await !test.store.throwAwayDraft(movement: movement, id: uuid(90)))
    let left = try await test.store.unknownUploads(among: (1...3).map(uuid))
    #expect(left == [uuid(1), uuid(2)])
  }

  @Test func `what got no byte for a day goes, on its way or over`() async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...4 {
      _ = try await test.store.beginUpload(announcement(number, in: test), by: People.daKao)
    }
    try await test.store.endUpload(id: uuid(2), as: .otherContent)
    test.clock.advance(bySeconds: 10)
    _ = try await test.store.noteUpload(id: uuid(3), received: 1)
    try await test.store.endUpload(id: uuid(4), as: .attached)
    let limit = TestStore.instant.advanced(bySeconds: 10)
    #expect(try await test.store.unfinishedUploads(untouchedSince: limit) == 1)
    #expect(try await test.store.removeUploads(untouchedSince: limit) == 1)
    #expect(try await test.store.unknownUploads(among: (1...4).map(uuid)) == [uuid(1), uuid(2)])
    #expect(try await test.store.removeUploads(untouchedSince: limit) == 0)
  }

  @Test func `a unit's room is what its drafts and revisions name, each content once, and more`()
    async throws
  {
    let test = try testStore()
    try await test.populate()
    let movement = try await test.movementID()
    #expect(try await test.store.usedSpace(of: "da-kao") == UsedSpace(bytes: 0, uploads: 0))
    for file in Samples.files { try await test.store.addFile(file) }
    let photo = FileReference(hash: Samples.files[0].hash, name: "a.jpg")
    _ = try await test.store.handIn(test.request(1, files: [photo]), by: People.asDaKao)
    _ = try await test.store.handIn(
      test.request(2, title: "Mô hình 2", files: [photo]), by: People.asDaKao)
    _ = try await test.store.saveDraft(
      DraftContent(id: uuid(3), unit: "da-kao", obligation: "articles"), movement: movement,
      after: 0, by: People.daKao)
    try await test.store.attach(Samples.files[0], name: "b.jpg", toDraft: uuid(3), of: movement)
    #expect(try await test.store.usedSpace(of: "da-kao").bytes == 200_000)
    try await test.store.attach(Samples.files[1], name: "c.pdf", toDraft: uuid(3), of: movement)
    _ = try await test.store.beginUpload(announcement(4, in: test), by: People.daKao)
    _ = try await test.store.beginUpload(
      announcement(5, unit: "ben-nghe", length: 7, in: test), by: People.benNghe)
    let expected = UsedSpace(bytes: 200_110, uploads: 1)
    #expect(try await test.store.usedSpace(of: "da-kao") == expected)
    #expect(try await test.count { _ = try await $0.usedSpace(of: "da-kao") } == 1)
    #expect(try await test.store.usedSpace(of: "ben-nghe") == UsedSpace(bytes: 7, uploads: 1))
    #expect(try await test.store.usedSpace() == UsedSpace(bytes: 200_117, uploads: 2))
    try await test.store.endUpload(id: uuid(4), as: .attached)
    #expect(try await test.store.usedSpace(of: "da-kao") == UsedSpace(bytes: 200_010, uploads: 0))
  }

  @Test(arguments: [
    ("UPDATE upload SET id = 'x'", SQLError.Violation.Rule.check),
    ("UPDATE upload SET unit = 'x'", .foreignKey), ("UPDATE upload SET account = 'x'", .foreignKey),
    ("UPDATE upload SET obligation = 'x'", .foreignKey), ("UPDATE upload SET field = ''", .check),
    ("UPDATE upload SET field = '\(String(repeating: "f", count: 65))'", .check),
    ("UPDATE upload SET name = ''", .check), ("UPDATE upload SET length = 0", .check),
    ("UPDATE upload SET received = 101", .check), ("UPDATE upload SET received = -1", .check),
    ("UPDATE upload SET hash = 'x'", .check), ("UPDATE upload SET outcome = 'lost'", .check),
    ("UPDATE upload SET due = 0", .check), ("UPDATE upload SET touched_at = 'now'", .check),
    ("UPDATE upload SET draft = ''", .check), ("UPDATE upload SET name = NULL", .notNull),
  ])
  func `the schema refuses`(statement: String, rule: SQLError.Violation.Rule) async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await test.store.beginUpload(announcement(in: test), by: People.daKao)
    try await test.expectViolation(rule, of: Statement(text: statement))
  }
}
