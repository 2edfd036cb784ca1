import MovementCore
import SQL
import Store
import Testing

@Suite("Forgetting", .testStore)
struct ForgettingTests {
  private static let subject = ChangeSubject(.account, People.daKao)

  /// An account that was renamed.
  private func renamed() async throws -> TestStore {
    let test = try testStore()
    try await test.populate()
    var details = People.details[2].1
    details.displayName = "Trần Thị Lan"
    try await test.store.changeAccount(id: People.daKao, to: details, by: People.asOrganiser)
    details.displayName = "Phường Đa Kao"
    try await test.store.changeAccount(id: People.daKao, to: details, by: People.asOrganiser)
    return test
  }

  private func forget(_ fields: Set<String>, in test: TestStore) async throws -> Int {
    try await test.store.forget(
      fields: fields, of: Self.subject, movement: nil, by: People.asOrganiser)
  }

  @Test("The values go from every line of the record, and the digests still hold")
  func forgetting() async throws {
    let test = try await renamed()
    let before = try await test.store.changes(subject: Self.subject).changes
    #expect(try await forget(["displayName"], in: test) == 3)
    let after = try await test.store.changes(subject: Self.subject).changes
    #expect(after.dropFirst().map(\.digest) == before.map(\.digest))
    #expect(after.allSatisfy { $0.isIntact })
    #expect(
      after[1].shownBefore == """
        {"active":true,"id":"\(People.daKao)","name":"da-kao","role":"unit","unit":"da-kao"}
        """)
    #expect(after[1].after == after[1].before)
    #expect(after[3].before == nil)
    #expect(after[1...].map(\.redactedFields) == Array(repeating: ["displayName"], count: 3))
    let change = try #require(try await test.contents()["change"])
    #expect(!change.joined().contains { $0.contains("Trần Thị Lan") })
    #expect(try await test.store.verifyRecord().broken == [])
  }

  @Test("A line says that something was forgotten, and not what")
  func line() async throws {
    let test = try await renamed()
    try await test.expectChanges([
      ChangeLine(
        "forget", Self.subject, by: People.asOrganiser,
        after: #"{"forgotten":["displayName","name"]}"#)
    ]) { _ = try await forget(["name", "displayName"], in: test) }
  }

  @Test("Forgetting again finds nothing to forget; another field can be forgotten later")
  func again() async throws {
    let test = try await renamed()
    _ = try await forget(["displayName"], in: test)
    try await test.expectChanges([]) {
      let count = try await forget(["displayName"], in: test)
      #expect(count == 0)
    }
    #expect(try await forget(["displayName", "name"], in: test) == 3)
    let changes = try await test.store.changes(subject: Self.subject).changes
    #expect(changes.allSatisfy { $0.isIntact })
    #expect(changes[2].redactedFields == ["displayName", "name"])
  }

  @Test("What is left is proved as before")
  func tampering() async throws {
    let test = try await renamed()
    _ = try await forget(["displayName"], in: test)
    for change in [
      "after = replace(after, 'unit', 'reader')", "redacted = NULL", "redacted = '{}'",
      "redacted = replace(redacted, 'after.displayName', 'after.shownName')",
      "after = replace(after, '{', '{\"displayName\":\"x\",')",
    ] {
      let row = try #require(
        try await test.rows("SELECT after, redacted FROM change WHERE position = 16") {
          [try $0["after"], try $0["redacted"]] as [String]
        }.first)
      try await test.run(Statement(text: "UPDATE change SET \(change) WHERE position = 16"))
      #expect(try await test.store.verifyRecord().broken == [16], "\(change)")
      try await test.run(
        "UPDATE change SET after = \(row[0]), redacted = \(row[1]) WHERE position = 16")
    }
  }

  @Test("No salt is left with which a forgotten value could be guessed")
  func salts() async throws {
    let test = try await renamed()
    _ = try await forget(["displayName"], in: test)
    let rows = try await test.rows(
      "SELECT salt, redacted FROM change WHERE subject = \(People.daKao) AND kind <> 'forget'"
    ) { row in (try row["salt"] as String?, try row["redacted"] as String) }
    #expect(rows.count == 3)
    for (salt, redacted) in rows {
      #expect(salt == nil)
      let salts = redacted.split(separator: #""salts":"#).last
      #expect(salts?.contains("after.name") == true)
      #expect(salts?.contains("displayName") == false)
    }
  }

  @Test("Lines from before there were digests forget as well")
  func unsealed() async throws {
    let test = try await renamed()
    try await test.run("UPDATE change SET salt = NULL, digest = NULL")
    #expect(try await forget(["displayName"], in: test) == 3)
    let changes = try await test.store.changes(subject: Self.subject).changes
    #expect(changes[1].verify() == .unsealed)
    #expect(changes[1].redactedFields == ["displayName"])
  }

  @Test("Only what belongs to the movement is forgotten")
  func movements() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(plan: PlanText.text("2")))
    let subject = ChangeSubject(.exemption, "ben-nghe/articles")
    let first = try await test.store.movement(number: "182-KH/QU").id
    #expect(
      try await test.store.forget(
        fields: ["reason"], of: subject, movement: first, by: People.asOrganiser) == 1)
    let changes = try await test.store.changes(subject: subject).changes
    #expect(changes.map { $0.after?.contains("mới thành lập") } == [false, true, false])
  }

  @Test(
    "What standing and rights follow from cannot be forgotten",
    arguments: [
      (ChangeSubject.Kind.account, "role"), (.deliverable, "status"), (.deliverable, "amount"),
      (.exemption, "unit"), (.unit, "name"), (.plan, "title"),
    ])
  func refusals(kind: ChangeSubject.Kind, field: String) async throws {
    let test = try await renamed()
    let problem = ForgettingProblem(fields: [field])
    try await test.expectRefusal(problem) {
      try await test.store.forget(
        fields: [field], of: ChangeSubject(kind, "x"), movement: nil, by: People.asOrganiser)
    }
    #expect(problem.phrase.vietnamese.contains(field))
    #expect(problem.phrase.english.contains(field))
  }
}
