import MovementCore
import SQL
import Store
import Testing

@Suite("What is answered in a form", .testStore)
struct FormContentTests {
  @Test("Answers, their plan's version, what they are about and the notes of files are kept")
  func kept() async throws {
    let test = try testStore()
    try await test.populateForms()
    let revision = try #require(try await test.detail(uuid(1)).current)
    #expect(revision.form == Samples.answers)
    #expect(revision.about == "d-1")
    #expect(revision.files.map(\.reference) == Samples.evidence)
    #expect(revision.isIntact)
  }

  @Test("Words at single fields are kept with the return, and only with it")
  func marks() async throws {
    let test = try testStore()
    try await test.populateForms()
    let review = try #require(try await test.entry(uuid(1)).answer)
    #expect(review.marks.notes == ["people": "Đếm lại", "photos": "Chụp gần hơn"])
    #expect(try await test.detail(uuid(1)).reviews.map(\.marks) == [review.marks])
    var corrected = try await test.formRequest(1, key: "second", on: "2019-03-06")
    corrected.form?.answers["people"] = .number(44)
    _ = try await test.store.handIn(corrected, by: People.asDaKao)
    try await test.decide(.accept, uuid(1), revision: 2, batch: "c")
    let detail = try await test.detail(uuid(1))
    #expect(detail.reviews.map(\.marks.isEmpty) == [false, true])
    #expect(detail.revisions.map { $0.form?.answers["people"]?.number } == [46, 44])
    #expect(detail.revisions.allSatisfy { $0.isIntact })
  }

  @Test("A form that is sent again is the same only with the same answers, about the same")
  func again() async throws {
    let test = try testStore()
    try await test.populate()
    for file in Samples.files { try await test.store.addFile(file) }
    let request = try await test.formRequest(1)
    _ = try await test.store.handIn(request, by: People.asDaKao)
    #expect(try await test.store.handIn(request, by: People.asDaKao).isRepeated)
    var others = [request, request, request, request]
    others[0].form?.answers["people"] = .number(47)
    others[1].form?.planVersion = 2
    others[2].about = nil
    others[3].files[0].note.caption = "Chỗ khác"
    for other in others {
      try await test.expectRefusal(HandInProblem.handedInOtherwise(revision: 1)) {
        _ = try await test.store.handIn(other, by: People.asDaKao)
      }
    }
  }

  @Test("What has neither a form nor a word about a file has the digest that it always had")
  func plainDigest() async throws {
    let test = try testStore()
    try await test.populate()
    for file in Samples.files { try await test.store.addFile(file) }
    let file = FileReference(hash: Samples.files[0].hash, name: "ảnh.jpg")
    _ = try await test.store.handIn(test.request(1, files: [file]), by: People.asDaKao)
    let line = try #require(try await test.store.changes(limit: 1).changes.first?.after)
    let parts = ["Mô hình 1", "Nội dung", file.hash, file.name]
    let digest = tokenHash("lantoa revision 1\0" + parts.map { $0 + "\0" }.joined())
    #expect(line.contains("\"content\":\"\(digest)\""))
  }

  @Test("The digest of answers stands for every part of them")
  func formDigest() async throws {
    let test = try testStore()
    try await test.populate()
    for file in Samples.files { try await test.store.addFile(file) }
    var requests: [HandInRequest] = []
    for number in 1...7 { requests.append(try await test.formRequest(number)) }
    requests[1].form?.answers["people"] = .number(47)
    requests[2].form?.planVersion = 2
    requests[3].about = "d-2"
    requests[4].files[0].note.side = nil
    requests[5].files[0].note.field = "papers"
    requests[6].form = nil
    var digests: Set<String> = []
    for request in requests {
      _ = try await test.store.handIn(request, by: People.asDaKao)
      let line = try #require(try await test.store.changes(limit: 1).changes.first?.after)
      digests.insert(String(try #require(line.firstMatch(of: /"content":"([0-9a-f]{64})"/)).1))
    }
    #expect(digests.count == requests.count)
  }

  @Test("A new version of the plan has another form, and what was handed in keeps its own")
  func planVersions() async throws {
    let test = try testStore()
    let first = PlanText.text(form: "name why")
    try await test.store.load(Samples.load(plan: first))
    for (id, details) in People.details {
      try await test.store.addAccount(id: id, details, by: Actor(id: "tester"))
    }
    for file in Samples.files { try await test.store.addFile(file) }
    _ = try await test.store.handIn(test.formRequest(1), by: People.asDaKao)
    let second = PlanText.text(form: "name who how")
    let id = try await test.movementID()
    _ = try await test.store.publishPlan(
      second, saying: PlanText.read(second), of: id, basedOn: 1, by: People.asOrganiser)
    func fields(_ version: Int) async throws -> [String]? {
      try await test.store.plan(movement: id, version: version)?.form(of: "article")?.fields
        .map(\.id)
    }
    let current = try await test.store.movement().plan
    #expect(current.form(of: "article")?.fields.map(\.id) == ["name", "who", "how"])
    let version = try #require(try await test.detail(uuid(1)).current?.form?.planVersion)
    #expect(version == 1)
    for _ in 1...2 { #expect(try await fields(version) == ["name", "why"]) }
    #expect(try await fields(2) == ["name", "who", "how"])
    #expect(try await fields(3) == nil)
    #expect(
      try await test.count { _ = try await $0.plan(movement: id, version: 1) } == 0)
  }

  @Test("What was released and what waits bear their answers")
  func released() async throws {
    let test = try testStore()
    try await test.populate()
    for file in Samples.files { try await test.store.addFile(file) }
    _ = try await test.store.handIn(test.formRequest(1), by: People.asDaKao)
    try await test.decide(.accept, uuid(1))
    let id = try await test.movementID()
    try await test.store.release(uuid(1), of: id, by: People.asOrganiser)
    let released = try #require(
      try await test.store.releasedDeliverable(movement: id, id: uuid(1)))
    #expect(released.form == Samples.answers)
    #expect(released.files.map(\.note) == Samples.evidence.map(\.note))
  }

  @Test("What was told of a work is found by it, in the order of days")
  func progress() async throws {
    let test = try testStore()
    try await test.populate()
    for file in Samples.files { try await test.store.addFile(file) }
    for (number, date) in [(1, "2019-06-01"), (2, "2019-04-01"), (3, "2019-05-01")] {
      _ = try await test.store.handIn(
        test.formRequest(number, on: date), by: People.asDaKao)
    }
    _ = try await test.store.handIn(
      test.formRequest(4, about: "d-2", on: "2019-04-02"), by: People.asDaKao)
    let id = try await test.movementID()
    try await test.store.withdraw(uuid(3), of: id, revision: 1, by: People.asDaKao)
    let found = try await test.store.progress(movement: id, of: "d-1")
    #expect(found.map(\.entry.deliverable.id) == [uuid(2), uuid(1)])
    #expect(found.map(\.revision.form) == [Samples.answers, Samples.answers])
    #expect(found.map(\.revision.files.count) == [2, 2])
  }
}
