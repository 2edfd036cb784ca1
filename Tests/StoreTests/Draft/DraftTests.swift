import MovementCore
import SQL
import Store
import Testing

@Suite("Drafts", .testStore)
struct DraftTests {
  private static func content(
    _ number: Int = 1, unit: UnitID = "da-kao", text: String = "Bản nháp"
  ) -> DraftContent {
    DraftContent(
      id: uuid(number), unit: unit, obligation: "articles", due: 1, title: "Mô hình", text: text,
      amount: "mười")
  }

  private func save(
    _ content: DraftContent, after edit: Int, by account: Account.ID = People.daKao,
    in test: TestStore
  ) async throws -> DraftSaving {
    try await test.store.saveDraft(
      content, movement: test.movementID(), after: edit, by: account)
  }

  private func draft(_ number: Int = 1, in test: TestStore) async throws -> Draft? {
    try await test.store.draft(movement: test.movementID(), id: uuid(number))
  }

  @Test("What is typed is kept as it is, edit by edit, and leaves no line")
  func saving() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.expectChanges([]) {
      let first = try await save(Self.content(), after: 0, in: test)
      #expect(first == .saved(edit: 1))
      test.clock.advance(bySeconds: 3)
      let second = try await save(Self.content(text: " \n"), after: 1, by: People.benNghe, in: test)
      #expect(second == .saved(edit: 2))
    }
    let draft = try #require(try await draft(in: test))
    #expect(draft.content == Self.content(text: " \n"))
    #expect(draft.account == People.benNghe)
    #expect(draft.edit == 2)
    #expect(draft.savedAt == TestStore.instant.advanced(bySeconds: 3))
    #expect(draft.files == [])
    #expect(try await self.draft(2, in: test) == nil)
  }

  @Test("The same again, because the answer was lost, is not written again")
  func repeated() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await save(Self.content(), after: 0, in: test)
    let before = try await test.contents()
    #expect(try await save(Self.content(), after: 0, in: test) == .saved(edit: 1))
    #expect(try await test.contents() == before)
  }

  @Test("Whoever did not see the last edit overwrites nothing and is shown it")
  func conflict() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await save(Self.content(), after: 0, in: test)
    _ = try await save(Self.content(text: "mới hơn"), after: 1, in: test)
    let present = try #require(try await draft(in: test))
    let before = try await test.contents()
    for edit in [0, 1, 3] {
      let saving = try await save(Self.content(text: "cũ"), after: edit, in: test)
      #expect(saving == .conflict(present))
    }
    #expect(try await test.contents() == before)
  }

  @Test("A draft that went meanwhile does not come back by itself")
  func gone() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await save(Self.content(), after: 0, in: test)
    let id = try await test.movementID()
    #expect(try await test.store.throwAwayDraft(movement: id, id: uuid(1)))
    #expect(try await !test.store.throwAwayDraft(movement: id, id: uuid(1)))
    #expect(try await save(Self.content(text: "x"), after: 1, in: test) == .gone)
    #expect(try await draft(in: test) == nil)
    #expect(try await save(Self.content(text: "x"), after: 0, in: test) == .saved(edit: 1))
  }

  @Test("A correction can be written of what is returned, and only for its own duty")
  func correction() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.load(
      Samples.load(
        deliverables: [Samples.deliverable("d-1", status: .returned)], exemptions: []))
    var content = Self.content()
    content.id = "d-1"
    #expect(try await save(content, after: 0, in: test) == .saved(edit: 1))
    content.unit = "ben-nghe"
    try await test.expectRefusal(HandInProblem.idTaken) { [content] in
      _ = try await save(content, after: 1, in: test)
    }
  }

  @Test("What can be neither handed in nor corrected can have no draft")
  func statuses() async throws {
    let test = try testStore()
    try await test.populate()
    for status in [Deliverable.Status.submitted, .accepted, .withdrawn] {
      try await test.store.load(
        Samples.load(deliverables: [Samples.deliverable("d-1", status: status)], exemptions: []))
      var content = Self.content()
      content.id = "d-1"
      try await test.expectRefusal(ReviewProblem.notPossible(.handIn, from: status)) { [content] in
        _ = try await save(content, after: 0, in: test)
      }
    }
  }

  @Test("A foreign id, unit or obligation and too much text are refused")
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await save(Self.content(), after: 0, in: test)
    func expectRefusal<Problem: Error & Equatable>(
      _ problem: Problem, _ change: (inout DraftContent) -> Void
    ) async throws {
      var content = Self.content(2)
      change(&content)
      try await test.expectRefusal(problem) { [content] in
        _ = try await save(content, after: 0, in: test)
      }
    }
    try await expectRefusal(HandInProblem.idTaken) {
      $0 = Self.content(1, unit: "ben-nghe")
    }
    try await expectRefusal(HandInProblem.badID) { $0.id = "d-9" }
    let refused = StoreError.refused(.init(.deliverable, uuid(2)), .foreignKey)
    try await expectRefusal(refused) { $0.unit = "tan-dinh" }
    try await expectRefusal(refused) { $0.obligation = "x" }
    try await expectRefusal(HandInProblem.tooLongForDraft) {
      $0.title = String(repeating: "ệ", count: DraftContent.longestTitle + 1)
    }
    try await expectRefusal(HandInProblem.tooLongForDraft) {
      $0.text = String(repeating: "ệ", count: DraftContent.longestText + 1)
    }
    try await expectRefusal(HandInProblem.tooLongForDraft) {
      $0.amount = String(repeating: "1", count: DraftContent.longestAmount + 1)
    }
    var longest = Self.content(3, text: String(repeating: "ệ", count: DraftContent.longestText))
    longest.title = String(repeating: "ệ", count: DraftContent.longestTitle)
    #expect(try await save(longest, after: 0, in: test) == .saved(edit: 1))
  }

  @Test("Drafts of units are listed, the last one first, in two statements", arguments: [1, 30])
  func list(count: Int) async throws {
    let test = try testStore()
    try await test.populate()
    for number in 1...count {
      _ = try await save(Self.content(number), after: 0, in: test)
      test.clock.advance(bySeconds: 1)
    }
    _ = try await save(Self.content(99, unit: "ben-nghe"), after: 0, in: test)
    let id = try await test.movementID()
    let found = try await test.store.drafts(movement: id, units: ["da-kao", "quan-uy"])
    #expect(found.map(\.id) == (1...count).reversed().map(uuid))
    #expect(
      try await test.count { _ = try await $0.drafts(movement: id, units: ["da-kao"]) } == 2)
    #expect(try await test.store.drafts(movement: id, units: []) == [])
  }

  @Test("Files are attached once, keep their places, and are taken off")
  func files() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await save(Self.content(), after: 0, in: test)
    let (store, id) = (test.store, try await test.movementID())
    try await test.expectChanges([]) {
      for (index, name) in ["a.jpg", "b.jpg", "a.jpg"].enumerated() {
        let position = try await store.attach(
          Samples.files[0], name: name, toDraft: uuid(1), of: id)
        #expect(position == [1, 2, 1][index])
      }
      try await store.attach(Samples.files[1], name: "a.jpg", toDraft: uuid(1), of: id)
    }
    #expect(
      try await draft(in: test)?.files == [
        AttachedFile(file: Samples.files[0], name: "a.jpg", position: 1),
        AttachedFile(file: Samples.files[0], name: "b.jpg", position: 2),
        AttachedFile(file: Samples.files[1], name: "a.jpg", position: 3),
      ])
    #expect(try await store.detach(position: 2, fromDraft: uuid(1), of: id))
    #expect(try await !store.detach(position: 2, fromDraft: uuid(1), of: id))
    #expect(try await draft(in: test)?.files.map(\.position) == [1, 3])
    // Saving the text leaves the files alone, and the draft takes them along when it goes.
    _ = try await save(Self.content(text: "mới"), after: 1, in: test)
    #expect(try await draft(in: test)?.files.map(\.position) == [1, 3])
    try await store.throwAwayDraft(movement: id, id: uuid(1))
    #expect(try await test.contents()["draft_file"] == [])
    #expect(try await store.file(hash: Samples.files[0].hash) == Samples.files[0])
    #expect(try await store.file(hash: tokenHash("x")) == nil)
  }

  @Test("Too many files, and files for a draft that is not there, are refused")
  func fileRefusals() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await save(Self.content(), after: 0, in: test)
    let (store, id) = (test.store, try await test.movementID())
    try await test.expectRefusal(HandInProblem.noDraft) {
      try await store.attach(Samples.files[0], name: "a", toDraft: uuid(2), of: id)
    }
    for number in 1...HandInRequest.mostFiles {
      try await store.attach(Samples.files[0], name: "\(number)", toDraft: uuid(1), of: id)
    }
    try await test.expectRefusal(HandInProblem.tooManyFiles) {
      try await store.attach(Samples.files[0], name: "x", toDraft: uuid(1), of: id)
    }
  }
}
