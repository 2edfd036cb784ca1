import MovementCore
import SQL
import Store
import Testing

private let tooLong = String(repeating: "a", count: 65)

@Suite("What the schema refuses", .testStore)
struct ConstraintTests {
  typealias Rule = SQLError.Violation.Rule

  private func expect(_ rule: Rule, for statement: String) async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.expectViolation(rule, of: Statement(text: statement))
  }

  @Test(
    "Movements and plans",
    arguments: [
      ("INSERT INTO movement VALUES (0, 'x')", Rule.check),
      ("INSERT INTO movement VALUES (2, '')", .check),
      ("INSERT INTO movement VALUES (2, NULL)", .notNull),
      ("INSERT INTO movement VALUES (2, '182-KH/QU')", .unique),
      ("INSERT INTO movement VALUES (1, 'x')", .unique),
      ("UPDATE plan_version SET version = 0", .check),
      ("UPDATE plan_version SET movement = 9", .foreignKey),
      ("UPDATE plan_version SET source = NULL", .notNull),
      ("UPDATE plan_version SET period_first = '2019-10-01'", .check),
      ("UPDATE plan_version SET period_last = 'mai'", .check),
      ("UPDATE plan_version SET recorded_at = '2019-01-04'", .check),
      ("INSERT INTO obligation VALUES (1, 'Bài viết')", .check),
      ("INSERT INTO obligation VALUES (9, 'articles')", .foreignKey),
    ])
  func movements(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }

  @Test(
    "Units",
    arguments: [
      ("INSERT INTO unit (id, position) VALUES ('', 9)", Rule.check),
      ("INSERT INTO unit (id, position) VALUES ('Đa Kao', 9)", .check),
      ("INSERT INTO unit (id, position) VALUES ('A', 9)", .check),
      ("INSERT INTO unit (id, position) VALUES ('\(tooLong)', 9)", .check),
      ("INSERT INTO unit (id, position) VALUES (NULL, 9)", .notNull),
      ("INSERT INTO unit (id, position) VALUES ('x', 1)", .unique),
      ("INSERT INTO unit (id, position) VALUES ('x', 'first')", .check),
      ("UPDATE unit SET exists_from = '1/7/2025'", .check),
      ("UPDATE unit SET exists_to = 20250701", .check),
      ("UPDATE unit SET exists_to = '2O25-07-01'", .check),
      ("INSERT INTO unit_name VALUES ('x', '0001-01-01', 'x')", .foreignKey),
      ("INSERT INTO unit_name VALUES ('da-kao', '0001-01-01', 'x')", .unique),
      ("INSERT INTO unit_name VALUES ('da-kao', '2025', 'x')", .check),
      ("UPDATE unit_name SET value = ''", .check),
      ("UPDATE unit_name SET value = NULL", .notNull),
      ("UPDATE unit_kind SET value = ''", .check),
      ("UPDATE unit_kind SET value = 'Phường'", .check),
      ("UPDATE unit_staff SET value = -1", .check),
      ("UPDATE unit_staff SET value = 'nhiều'", .check),
      ("UPDATE unit_cluster SET value = ''", .check),
      ("UPDATE unit_parent SET parent = 'x'", .foreignKey),
      ("UPDATE unit_parent SET parent = unit", .check),
      ("UPDATE unit_parent SET tree = 'family'", .check),
    ])
  func units(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }

  @Test(
    "Deliverables and exemptions",
    arguments: [
      ("UPDATE deliverable SET movement = 9", Rule.foreignKey),
      ("UPDATE deliverable SET id = ''", .check),
      ("UPDATE deliverable SET id = 'same'", .unique),
      ("UPDATE deliverable SET unit = 'x'", .foreignKey),
      ("UPDATE deliverable SET obligation = 'x'", .foreignKey),
      ("UPDATE deliverable SET due = 0", .check),
      ("UPDATE deliverable SET due = 'một'", .check),
      ("UPDATE deliverable SET submitted = 'hôm qua'", .check),
      ("UPDATE deliverable SET submitted = NULL", .check),
      ("UPDATE deliverable SET status = 'late'", .check),
      ("UPDATE deliverable SET amount = -1", .check),
      ("UPDATE deliverable SET amount = 'hai'", .check),
      ("UPDATE deliverable SET amount = NULL", .notNull),
      ("UPDATE exemption SET due = -1", .check),
      ("UPDATE exemption SET due = NULL", .notNull),
      ("UPDATE exemption SET reason = NULL", .notNull),
      ("UPDATE exemption SET unit = 'x'", .foreignKey),
      ("UPDATE exemption SET obligation = 'x'", .foreignKey),
    ])
  func deliverables(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }

  @Test(
    "The record of changes",
    arguments: [
      ("UPDATE change SET sequence = 0", Rule.check),
      ("UPDATE change SET sequence = 1", .unique),
      ("UPDATE change SET actor = ''", .check),
      ("UPDATE change SET actor = NULL", .notNull),
      ("UPDATE change SET recorded_at = 'now'", .check),
      ("UPDATE change SET movement = 9", .foreignKey),
      ("UPDATE change SET before = NULL, after = NULL", .check),
    ])
  func changes(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }
}
