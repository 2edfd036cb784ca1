import MovementCore
import SQL
import Store
import Testing

@Suite("What the schema refuses of what is handed in", .testStore)
struct HandInConstraintTests {
  typealias Rule = SQLError.Violation.Rule

  private func expect(_ rule: Rule, for statement: String) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.addFile(Samples.files[0])
    let file = FileReference(hash: Samples.files[0].hash, name: "a.jpg")
    _ = try await test.store.handIn(test.request(1, files: [file]), by: People.asDaKao)
    try await test.decide(.return, uuid(1))
    try await test.handIn(2)
    try await test.decide(.accept, uuid(2))
    try await test.store.release(uuid(2), of: test.movementID(), by: People.asOrganiser)
    try await test.store.setPhrases([.init("Thiếu ảnh")], by: People.asOrganiser)
    let draft = DraftContent(id: uuid(1), unit: "da-kao", obligation: "articles")
    _ = try await test.store.saveDraft(
      draft, movement: test.movementID(), after: 0, by: People.daKao)
    try await test.store.attach(
      Samples.files[0], name: "a", toDraft: uuid(1), of: test.movementID())
    try await test.expectViolation(rule, of: Statement(text: statement))
  }

  @Test(
    "Drafts and files",
    arguments: [
      ("UPDATE draft SET id = ''", Rule.check),
      ("UPDATE draft SET unit = 'x'", .foreignKey),
      ("UPDATE draft SET obligation = 'x'", .foreignKey),
      ("UPDATE draft SET account = 'x'", .foreignKey),
      ("UPDATE draft SET due = 0", .check),
      ("UPDATE draft SET title = NULL", .notNull),
      ("UPDATE draft SET amount = '\(long(101))'", .check),
      ("UPDATE draft SET edit = 0", .check),
      ("UPDATE draft SET saved_at = 'now'", .check),
      ("UPDATE draft SET answers = NULL", .notNull),
      ("UPDATE draft SET answers = ''", .check),
      ("UPDATE draft SET about = ''", .check),
      ("UPDATE draft SET about = '\(long(501))'", .check),
      ("UPDATE draft_file SET field = ''", .check),
      ("UPDATE draft_file SET field = '\(long(65))'", .check),
      ("UPDATE draft_file SET caption = NULL", .notNull),
      ("UPDATE draft_file SET caption = '\(long(301))'", .check),
      ("UPDATE draft_file SET side = 'left'", .check),
      ("UPDATE draft_file SET hash = '\(tokenHash("x"))'", .foreignKey),
      ("UPDATE draft_file SET name = ''", .check),
      ("UPDATE draft_file SET position = 0", .check),
      ("UPDATE file SET size = -1", .check),
      ("UPDATE file SET media_type = ''", .check),
      ("UPDATE file SET width = 0", .check),
      ("UPDATE file SET height = -1", .check),
      ("UPDATE file SET taken_on = '2019-03-01T08:00'", .check),
      ("UPDATE file SET hash = 'x'", .check),
      ("DELETE FROM file", .foreignKey),
    ])
  func drafts(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }

  @Test(
    "Revisions",
    arguments: [
      ("UPDATE deliverable SET revision = -1", Rule.check),
      ("UPDATE revision SET number = 0", .check),
      ("UPDATE revision SET deliverable = 'x' WHERE deliverable LIKE '%2'", .foreignKey),
      ("UPDATE revision SET title = ''", .check),
      ("UPDATE revision SET title = '\(long(201))'", .check),
      ("UPDATE revision SET body = '\(long(20_001))'", .check),
      ("UPDATE revision SET amount = -1", .check),
      ("UPDATE revision SET due = 0", .check),
      ("UPDATE revision SET digest = 'x'", .check),
      ("UPDATE revision SET day = 'today'", .check),
      ("UPDATE revision SET actor = ''", .check),
      ("UPDATE revision SET key = 'same'", .unique),
      ("UPDATE revision SET key = ''", .check),
      ("UPDATE revision SET answers = 'x'", .check),
      ("UPDATE revision SET plan_version = 0", .check),
      ("UPDATE revision SET about = ''", .check),
      ("UPDATE revision_file SET field = ''", .check),
      ("UPDATE revision_file SET caption = '\(long(301))'", .check),
      ("UPDATE revision_file SET side = 'both'", .check),
      ("UPDATE revision_file SET number = 2", .foreignKey),
      ("UPDATE revision_file SET hash = '\(tokenHash("x"))'", .foreignKey),
    ])
  func revisions(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }

  @Test(
    "Reviews, releases and phrases",
    arguments: [
      ("UPDATE review SET number = 0", Rule.check),
      ("UPDATE review SET revision = -1", .check),
      ("UPDATE review SET deliverable = 'x' WHERE decision = 'accept'", .foreignKey),
      ("UPDATE review SET decision = 'reject'", .check),
      ("UPDATE review SET decision = 'accept'", .check),
      ("UPDATE review SET reason = NULL", .check),
      ("UPDATE review SET reason = ''", .check),
      ("UPDATE review SET day = NULL", .notNull),
      ("UPDATE review SET batch = ''", .check),
      ("UPDATE review SET sequence = 1", .unique),
      ("UPDATE review SET marks = ''", .check),
      ("UPDATE release SET deliverable = 'x'", .foreignKey),
      ("UPDATE release SET revision = -1", .check),
      ("UPDATE release SET actor = ''", .check),
      ("INSERT INTO phrase VALUES (0, 'x')", .check),
      ("INSERT INTO phrase VALUES (2, 'Thiếu ảnh')", .unique),
      ("INSERT INTO phrase VALUES (2, '')", .check),
    ])
  func reviews(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }
}
