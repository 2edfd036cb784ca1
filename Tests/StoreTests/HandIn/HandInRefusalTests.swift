import MovementCore
import SQL
import Store
import Testing

@Suite("What cannot be handed in", .testStore)
struct HandInRefusalTests {
  private func expectRefusal<Problem: Error & Equatable>(
    _ problem: Problem, in test: TestStore, _ change: (inout HandInRequest) throws -> Void
  ) async throws {
    var request = try await test.request(2)
    try change(&request)
    try await test.expectRefusal(problem) { [request] in
      _ = try await test.store.handIn(request, by: People.asDaKao)
    }
  }

  @Test("An id that is another deliverable's, or no id, is refused")
  func ids() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await expectRefusal(HandInProblem.idTaken, in: test) {
      ($0.deliverable, $0.unit) = (uuid(1), "ben-nghe")
    }
    try await expectRefusal(HandInProblem.idTaken, in: test) {
      ($0.deliverable, $0.obligation) = (uuid(1), "commitments")
    }
    // Nor one under which somebody else is writing.
    let draft = DraftContent(id: uuid(2), unit: "ben-nghe", obligation: "articles")
    _ = try await test.store.saveDraft(
      draft, movement: test.movementID(), after: 0, by: People.benNghe)
    try await expectRefusal(HandInProblem.idTaken, in: test) { $0.unit = "da-kao" }
    for id in ["", "d-9", uuid(2).uppercased(), "../" + uuid(2)] {
      try await expectRefusal(HandInProblem.badID, in: test) { $0.deliverable = id }
    }
  }

  @Test("A unit, obligation, movement or file that is not there is refused")
  func references() async throws {
    let test = try testStore()
    try await test.populate()
    let refused = StoreError.refused(.init(.deliverable, uuid(2)), .foreignKey)
    try await expectRefusal(refused, in: test) { $0.unit = "tan-dinh" }
    try await expectRefusal(refused, in: test) { $0.obligation = "x" }
    try await expectRefusal(refused, in: test) { $0.movement = MovementID(9) }
    try await expectRefusal(HandInProblem.missingFile(name: "ảnh.jpg"), in: test) {
      $0.files = [FileReference(hash: tokenHash("x"), name: "ảnh.jpg")]
    }
    try await test.store.addFile(Samples.files[0])
    try await expectRefusal(HandInProblem.tooManyFiles, in: test) {
      $0.files = (1...21).map { FileReference(hash: Samples.files[0].hash, name: "\($0)") }
    }
    let check = StoreError.refused(.init(.deliverable, uuid(2)), .check)
    try await expectRefusal(check, in: test) { $0.key = "" }
    try await expectRefusal(check, in: test) { $0.due = 0 }
  }

  @Test("Files that came with a form are noted with what is handed in, or not at all")
  func receivedFiles() async throws {
    let test = try testStore()
    try await test.populate()
    let file = Samples.files[0]
    var request = try await test.request(1, files: [FileReference(hash: file.hash, name: "a.jpg")])
    request.received = [file]
    request.unit = "tan-dinh"
    await #expect(throws: StoreError.refused(.init(.deliverable, uuid(1)), .foreignKey)) {
      try await test.store.handIn(request, by: People.asDaKao)
    }
    #expect(try await test.store.file(hash: file.hash) == nil)
    request.unit = "da-kao"
    _ = try await test.store.handIn(request, by: People.asDaKao)
    #expect(try await test.store.file(hash: file.hash) == file)
    #expect(try await test.detail(uuid(1)).current?.files.map(\.file) == [file])
  }

  @Test("What waits, is accepted or withdrawn is not handed in once more")
  func statuses() async throws {
    let test = try testStore()
    try await test.populate()
    for status in [Deliverable.Status.submitted, .accepted, .withdrawn] {
      let loaded = Samples.deliverable("d-1", status: status)
      try await test.store.load(Samples.load(deliverables: [loaded], exemptions: []))
      try await expectRefusal(ReviewProblem.notPossible(.handIn, from: status), in: test) {
        $0.deliverable = "d-1"
      }
    }
  }

  @Test("Every problem is a whole sentence in each language")
  func phrases() {
    let problems: [HandInProblem] = [
      .idTaken, .badID, .keyTaken, .handedInOtherwise(revision: 1), .missingFile(name: "a"),
      .tooManyFiles, .noDraft, .tooLongForDraft, .changedSince(revision: 2),
    ]
    for phrase in problems.map(\.phrase) {
      #expect(phrase.vietnamese.hasSuffix("."))
      #expect(phrase.english.hasSuffix("."))
    }
  }
}
