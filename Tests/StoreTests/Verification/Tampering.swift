import MovementCore
import SQL
import Secrets
import Testing

@testable import Store

/// What somebody does who can write to the database, and what has to be found first.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let finding: Finding
  let act: @Sendable (TestStore) async throws -> Void

  init(
    _ description: String, _ place: Finding.Place, _ problem: Finding.Problem,
    act: @escaping @Sendable (TestStore) async throws -> Void
  ) {
    testDescription = description
    finding = Finding(place, problem)
    self.act = act
  }

  /// By statements.
  init(
    _ description: String, _ place: Finding.Place, _ problem: Finding.Problem,
    _ statements: Statement...
  ) {
    self.init(description, place, problem) { test in
      for statement in statements { try await test.run(statement) }
    }
  }

  /// By statements without values of Swift.
  init(
    _ description: String, row table: String, _ id: String, _ field: String?,
    _ problem: Finding.Problem, _ text: String
  ) {
    self.init(
      description, .row(table: table, id: id, field: field), problem, Statement(text: text))
  }
}

extension TestStore {
  /// Changes a line and makes its digest anew, as anybody can who knows the formula.
  func forgeLine(
    at position: Int64, _ change: @Sendable (Change) -> (before: String?, after: String?)
  ) async throws {
    let line = try #require(try await line(at: position))
    let (before, after) = change(line)
    var forged = Change(
      sequence: line.sequence, position: line.position, recordedAt: line.recordedAt,
      actor: line.actor, role: line.role, kind: line.kind, subject: line.subject,
      movement: line.movement, before: before, after: after, request: line.request,
      salt: line.salt, digest: nil, redaction: line.redaction)
    forged.digest = forged.computedDigest
    try await run(
      """
      UPDATE change SET before = \(before), after = \(after), digest = \(forged.digest)
      WHERE position = \(position)
      """)
  }

  /// Puts a line in that says something harmless, with a digest that holds.
  func insertLine(at position: Int64) async throws {
    let free: [Int64] = try await rows("SELECT MAX(sequence) + 1 AS next FROM change") {
      try $0["next"]
    }
    let model = try #require(try await line(at: position))
    var line = Change(
      sequence: free[0], position: position, recordedAt: model.recordedAt, actor: "tester",
      role: nil, kind: "loadUnits", subject: ChangeSubject(.unit, "x"), movement: nil, before: nil,
      after: "{\"id\":\"x\"}", request: nil, salt: String(repeating: "0", count: 32), digest: nil,
      redaction: nil)
    line.digest = line.computedDigest
    try await shiftLines(from: position, by: 1)
    try await run(
      """
      INSERT INTO change
        (sequence, position, recorded_at, actor, kind, subject_type, subject, after, salt, digest)
      VALUES
        (\(line.sequence), \(position), \(line.recordedAt), 'tester', 'loadUnits', 'unit', 'x',
         \(line.after), \(line.salt), \(line.digest))
      """)
  }

  /// Moves all lines from a position on.
  func shiftLines(from position: Int64, by count: Int64) async throws {
    try await run(
      "UPDATE change SET position = position + 1000000 WHERE position >= \(position)",
      "UPDATE change SET position = position - 1000000 + \(count) WHERE position > 1000000")
  }

  func line(at position: Int64) async throws -> Change? {
    try await store.changes(after: position - 1, limit: 1).first
  }

  /// Signs a seal anew with another key.
  func forgeSeal(_ number: Int, with key: SigningKey) async throws {
    let seal = try #require(try await store.seal(number: number))
    let draft = Seal(
      number: seal.number, first: seal.first, last: seal.last, tree: seal.tree,
      previous: seal.previous, sealedAt: seal.sealedAt, key: key.publicKey.text, signature: "",
      root: "")
    try await run(
      """
      UPDATE seal SET public_key = \(draft.key), root = \(draft.computedRoot),
        signature = \(key.sign(draft.message).hexadecimal)
      WHERE number = \(number)
      """)
  }
}
