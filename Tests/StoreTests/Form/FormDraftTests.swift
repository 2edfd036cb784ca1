import MovementCore
import Store
import Testing

@Suite("Drafts of a form", .testStore)
struct FormDraftTests {
  private static func content(_ name: String = "Hẻm xanh") -> DraftContent {
    DraftContent(
      id: uuid(1), unit: "da-kao", obligation: "articles", due: 1,
      answers: TypedAnswers([
        "name": [name], "people": ["bốn mươi"], "five-nos": ["litter", "traffic"],
        "resources.3.kind": ["money"], "gone": ["\u{1}"],
      ]), about: "d-1")
  }

  private func save(_ content: DraftContent, after edit: Int, in test: TestStore) async throws
    -> DraftSaving
  {
    try await test.store.saveDraft(
      content, movement: test.movementID(), after: edit, by: People.daKao)
  }

  @Test("What was typed is kept as it was typed, right or wrong")
  func asTyped() async throws {
    let test = try testStore()
    try await test.populate()
    #expect(try await save(Self.content(), after: 0, in: test) == .saved(edit: 1))
    let draft = try await test.store.draft(movement: test.movementID(), id: uuid(1))
    #expect(draft?.content == Self.content())
    #expect(try await save(Self.content(), after: 0, in: test) == .saved(edit: 1))
  }

  @Test("Another answer on another device is a conflict, and shown")
  func conflict() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await save(Self.content(), after: 0, in: test)
    _ = try await save(Self.content("Hẻm sạch"), after: 1, in: test)
    guard case .conflict(let draft) = try await save(Self.content(), after: 1, in: test) else {
      Issue.record("no conflict")
      return
    }
    #expect(draft.content.answers.text("name") == "Hẻm sạch")
  }

  @Test("Answers may be longer than what can be handed in, but not without end")
  func length() async throws {
    let test = try testStore()
    try await test.populate()
    var content = Self.content()
    content.answers = TypedAnswers(["a": [String(repeating: "ế", count: 299_999)]])
    #expect(try await save(content, after: 0, in: test) == .saved(edit: 1))
    content.answers = TypedAnswers(["a": [String(repeating: "ế", count: 300_000)]])
    try await test.expectRefusal(HandInProblem.tooLongForDraft) { [content] in
      _ = try await save(content, after: 1, in: test)
    }
  }

  @Test("A file bears its field, caption and side, and the same one may stand in two fields")
  func notes() async throws {
    let test = try testStore()
    try await test.populate()
    let id = try await test.movementID()
    _ = try await save(Self.content(), after: 0, in: test)
    let notes = [
      FileNote(field: "photos", caption: "Đầu hẻm", side: .before),
      FileNote(field: "photos", caption: "Khác"), FileNote(field: "papers"),
    ]
    var positions: [Int] = []
    for note in notes {
      positions.append(
        try await test.store.attach(
          Samples.files[0], name: "ảnh.jpg", note: note, toDraft: uuid(1), of: id))
    }
    // The same file again in the same field is the one that is there.
    #expect(positions == [1, 1, 2])
    let files = try #require(try await test.store.draft(movement: id, id: uuid(1))).files
    #expect(files.map(\.note) == [notes[0], notes[2]])
  }
}
