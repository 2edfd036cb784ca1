import SQL
import Store
import Testing

@Suite("What the schema refuses of accounts", .testStore)
struct AccountConstraintTests {
  typealias Rule = SQLError.Violation.Rule

  private func expect(_ rule: Rule, for statement: String) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.setPassword("$x", of: People.daKao, keeping: nil, by: People.asDaKao)
    try await test.store.openSession(test.newSession(1), of: People.daKao)
    try await test.store.invite(
      People.benNghe, tokenHash: tokenHash("a"), expiresAt: test.clock.now, by: People.asOrganiser)
    try await test.expectViolation(rule, of: Statement(text: statement))
  }

  @Test(
    "Accounts",
    arguments: [
      ("UPDATE account SET id = 'x' WHERE name = 'ben-nghe'", Rule.check),
      ("UPDATE account SET name = 'lan' WHERE 1 = 1", .unique),
      ("UPDATE account SET name = 'ab'", .check),
      ("UPDATE account SET name = 'Lan'", .check),
      ("UPDATE account SET name = 'bến nghé'", .check),
      ("UPDATE account SET display_name = ''", .check),
      ("UPDATE account SET display_name = NULL", .notNull),
      ("UPDATE account SET role = 'chief'", .check),
      ("UPDATE account SET unit = 'x'", .foreignKey),
      ("UPDATE account SET is_active = 2", .check),
      ("UPDATE account SET password = NULL WHERE name = 'da-kao'", .check),
      ("UPDATE account SET password_set_at = NULL WHERE name = 'da-kao'", .check),
      ("UPDATE account SET password_set_at = 'now' WHERE name = 'da-kao'", .check),
      ("UPDATE account SET answers_seen = -1", .check),
      ("UPDATE account SET recorded_at = '2019-01-04'", .check),
    ])
  func accounts(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }

  @Test(
    "Invitations and sessions",
    arguments: [
      ("UPDATE invitation SET token_hash = 'x'", Rule.check),
      ("UPDATE invitation SET account = 'x'", .foreignKey),
      ("UPDATE invitation SET expires_at = '2019-01-04T02:30:00.5Z'", .check),
      (
        "UPDATE invitation SET used_at = '2019-01-04T02:30:00Z', voided_at = '2019-01-04T02:30:00Z'",
        .check
      ),
      ("UPDATE session SET token_hash = upper(token_hash)", .check),
      ("UPDATE session SET id = 'x'", .check),
      ("UPDATE session SET account = 'x'", .foreignKey),
      ("UPDATE session SET is_remembered = NULL", .notNull),
      ("UPDATE session SET is_remembered = 'yes'", .check),
      ("UPDATE session SET device = '\(long(201))'", .check),
      ("UPDATE session SET idle_until = NULL", .notNull),
      ("UPDATE session SET ended_at = ''", .check),
      ("DELETE FROM account", .foreignKey),
    ])
  func sessions(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }

  @Test(
    "Digests of changes",
    arguments: [
      ("UPDATE change SET role = 'chief'", Rule.check),
      ("UPDATE change SET salt = 'x'", .check),
      ("UPDATE change SET digest = upper(digest)", .check),
    ])
  func changes(statement: String, rule: Rule) async throws {
    try await expect(rule, for: statement)
  }
}
