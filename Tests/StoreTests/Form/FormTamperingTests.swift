import MovementCore
import SQL
import Store
import Testing

@Suite("Tampering with what was answered", .testStore)
struct FormTamperingTests {
  @Test("Nothing is found where nothing was done")
  func intact() async throws {
    let test = try testStore()
    try await test.populateForms()
    #expect(try await test.store.verify().findings == [])
  }

  @Test(
    "Every part of it is held against the record",
    arguments: [
      Tampering(
        "An answer", row: "revision", uuid(1) + "/1", "content", .altered,
        "UPDATE revision SET answers = replace(answers, '46', '64')"),
      Tampering(
        "All answers taken away", row: "revision", uuid(1) + "/1", "content", .altered,
        "UPDATE revision SET answers = NULL, plan_version = NULL"),
      Tampering(
        "The version of the plan", row: "revision", uuid(1) + "/1", "content", .altered,
        "UPDATE revision SET plan_version = 2"),
      Tampering(
        "What it is about", row: "revision", uuid(1) + "/1", "content", .altered,
        "UPDATE revision SET about = 'd-2'"),
      Tampering(
        "A caption", row: "revision", uuid(1) + "/1", "content", .altered,
        "UPDATE revision_file SET caption = 'khác' WHERE position = 1"),
      Tampering(
        "Before and after", row: "revision", uuid(1) + "/1", "content", .altered,
        "UPDATE revision_file SET side = NULL WHERE position = 2"),
      Tampering(
        "The field of a file", row: "revision", uuid(1) + "/1", "content", .altered,
        "UPDATE revision_file SET field = 'papers' WHERE position = 2"),
      Tampering(
        "Words at a field", row: "review", uuid(1) + "/1", "proof", .altered,
        "UPDATE review SET marks = replace(marks, 'Đếm', 'Bỏ')"),
      Tampering(
        "Words taken away", row: "review", uuid(1) + "/1", "proof", .altered,
        "UPDATE review SET marks = NULL"),
    ])
  func found(tampering: Tampering) async throws {
    let test = try testStore()
    try await test.populateForms()
    try await tampering.act(test)
    let result = try await test.store.verify()
    #expect(result.findings.first == tampering.finding)
  }

  @Test("Answers that are no JSON of ours are found, and do not end the search")
  func unreadable() async throws {
    let test = try testStore()
    try await test.populateForms()
    try await test.run("UPDATE revision SET answers = '[1]'")
    let findings = try await test.store.verify().findings
    #expect(
      findings.contains(
        Finding(.row(table: "revision", id: uuid(1) + "/1", field: "content"), .altered)))
  }

  @Test("Marks that are no JSON of ours are found, and do not end the search")
  func unreadableMarks() async throws {
    let test = try testStore()
    try await test.populateForms()
    try await test.run("UPDATE review SET marks = '{}}'")
    #expect(try await !test.store.verify().findings.isEmpty)
  }
}
