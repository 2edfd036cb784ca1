import MovementCore
import SQL
import Secrets
import Store
import Testing

/// The whole story, sealed 20 lines at a time, and a few lines that no seal has closed yet.
@Suite("Tampering", .testStore)
struct TamperingTests {
  @Test("The first place is named", arguments: lines + seals + rows)
  func found(tampering: Tampering) async throws {
    let test = try testStore()
    try await test.tellWholeStory()
    try await test.store.seal(with: SealKeys.one, linesPerSeal: 20)
    try await test.handIn(21)
    try await test.handIn(22)
    try await test.decide(.return, uuid(22), batch: "b-22")
    let options = VerificationOptions(
      keys: [try SealKeys.one.publicKey], roots: try await test.roots())
    #expect(try await test.store.verify(against: options).findings == [])
    try await tampering.act(test)
    let result = try await test.store.verify(against: options)
    #expect(result.findings.first == tampering.finding)
    #expect(result.findingCount > 0)
    let phrase = tampering.finding.phrase
    #expect(phrase.vietnamese != phrase.english)
  }

  @Test("A line that no seal has closed has to go on from the one before")
  func contradiction() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.handIn(1)
    try await test.decide(.return, uuid(1))
    try await test.forgeLine(at: 16) {
      ($0.before?.replacing("\"amount\":1", with: "\"amount\":9"), $0.after)
    }
    #expect(
      try await test.store.verify().findings == [
        Finding(.line(16), .contradicts(line: 15, field: "amount"))
      ])
  }

  @Test("Without a key and roots from outside, a record that was made anew as a whole looks intact")
  func limits() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.seal(with: SealKeys.one)
    try await test.run("DELETE FROM seal")
    try await test.store.seal(with: SealKeys.other)
    #expect(try await test.store.verify().isIntact)
    let pinned = VerificationOptions(keys: [try SealKeys.one.publicKey])
    #expect(try await !test.store.verify(against: pinned).isIntact)
  }

  /// Line 15 hands in, 16 returns, 17 corrects, 18 accepts the same deliverable.
  static let lines = [
    Tampering(
      "A column of a line", .line(15), .altered,
      "UPDATE change SET actor = 'x' WHERE position = 15"),
    Tampering("A field, with a digest that fits again", .line(15), .altered) { test in
      try await test.forgeLine(at: 15) {
        ($0.before, $0.after?.replacing("\"amount\":1", with: "\"amount\":9"))
      }
    },
    Tampering("A line taken out", .line(30), .removed, "DELETE FROM change WHERE position = 30"),
    Tampering("A line taken out, and the others moved up", .line(30), .removed) { test in
      try await test.run("DELETE FROM change WHERE position = 30")
      try await test.shiftLines(from: 31, by: -1)
    },
    Tampering("The last lines of a seal taken out", .line(20), .removed) { test in
      try await test.run("DELETE FROM change WHERE position >= 20")
    },
    Tampering(
      "Two lines in each other's place", .line(31), .moved(from: 33),
      "UPDATE change SET position = 1000000 WHERE position = 31",
      "UPDATE change SET position = 31 WHERE position = 33",
      "UPDATE change SET position = 33 WHERE position = 1000000"),
    Tampering("A line put in, with a digest that fits", .line(30), .inserted) { test in
      try await test.insertLine(at: 30)
    },
  ]

  static let seals = [
    Tampering("A seal by another key", .seal(2), .otherKey(fingerprint: otherFingerprint)) {
      try await $0.forgeSeal(2, with: SealKeys.other)
    },
    Tampering("The last seals taken out", .seal(3), .removed, "DELETE FROM seal WHERE number >= 3"),
    Tampering(
      "A seal in the middle taken out", .seal(2), .removed, "DELETE FROM seal WHERE number = 2"),
    Tampering(
      "The date of a seal", .seal(2), .altered,
      "UPDATE seal SET sealed_at = '2019-01-01T00:00:00Z' WHERE number = 2"),
    Tampering(
      "All seals made anew with another key", .seal(1), .otherKey(fingerprint: otherFingerprint)
    ) {
      test in
      try await test.run("DELETE FROM seal")
      try await test.store.seal(with: SealKeys.other, linesPerSeal: 20)
    },
    Tampering(
      "The hashes of the lines of a seal", .row(table: "seal", id: "1", field: "leaves"), .altered
    ) {
      test in
      try await test.run("UPDATE seal SET leaves = replace(leaves, 'a', 'b') WHERE number = 1")
    },
    Tampering("A line and the hashes of its seal", .lines(1, 20), .altered) { test in
      try await test.forgeLine(at: 15) {
        ($0.before, $0.after?.replacing("\"amount\":1", with: "\"amount\":9"))
      }
      try await test.run("UPDATE seal SET leaves = replace(leaves, 'a', 'b') WHERE number = 1")
    },
  ]

  private static let otherFingerprint = (try? SealKeys.other.publicKey.fingerprint) ?? ""

  static let rows = [
    Tampering(
      "A status", row: "deliverable", uuid(1), "status", .altered,
      "UPDATE deliverable SET status = 'returned' WHERE id = '\(uuid(1))'"),
    Tampering(
      "An amount", row: "deliverable", "d-1", "amount", .altered,
      "UPDATE deliverable SET amount = 100 WHERE id = 'd-1'"),
    Tampering(
      "A deliverable put in", row: "deliverable", "new", nil, .inserted,
      """
      INSERT INTO deliverable (movement, id, unit, obligation, submitted, status, amount)
      VALUES (1, 'new', 'da-kao', 'articles', '2019-03-01', 'accepted', 5)
      """),
    Tampering(
      "The text that was handed in", row: "revision", uuid(1) + "/1", "content", .altered,
      "UPDATE revision SET body = 'khác' WHERE deliverable = '\(uuid(1))' AND number = 1"),
    Tampering(
      "The name of a file", row: "revision", uuid(1) + "/1", "content", .altered,
      "UPDATE revision_file SET name = 'khác.jpg'"),
    Tampering(
      "The day on which it came", row: "revision", uuid(1) + "/1", "proof", .altered,
      "UPDATE revision SET day = '2019-02-01' WHERE deliverable = '\(uuid(1))' AND number = 1"),
    Tampering(
      "Why it was returned", row: "review", uuid(1) + "/1", "reason", .altered,
      "UPDATE review SET reason = 'khác' WHERE deliverable = '\(uuid(1))' AND number = 1"),
    Tampering(
      "Who decided", row: "review", uuid(1) + "/2", "actor", .altered,
      "UPDATE review SET actor = 'x' WHERE deliverable = '\(uuid(1))' AND number = 2"),
    Tampering(
      "The source of a plan", row: "plan_version", "1", "proof", .altered,
      "UPDATE plan_version SET source = source || ' ' WHERE movement = 2"),
    Tampering(
      "The title of a plan", row: "plan_version", "2", "title", .altered,
      "UPDATE plan_version SET title = 'khác' WHERE version = 2"),
    Tampering(
      "An obligation put in", row: "obligation", "new", nil, .inserted,
      "INSERT INTO obligation (movement, id) VALUES (1, 'new')"),
    Tampering(
      "The name of a unit", row: "unit", "ben-nghe", "name", .altered,
      "UPDATE unit_name SET value = 'khác' WHERE unit = 'ben-nghe'"),
    Tampering(
      "A name that a unit had once", row: "unit", "da-kao", "proof", .altered,
      "UPDATE unit_name SET value = 'khác' WHERE unit = 'da-kao' AND valid_from = '0001-01-01'"),
    Tampering(
      "A unit put in", row: "unit", "new", nil, .inserted,
      "INSERT INTO unit (id, position) VALUES ('new', 99)"),
    Tampering(
      "A role", row: "account", People.reviewer, "role", .altered,
      "UPDATE account SET role = 'organiser' WHERE id = '\(People.reviewer)'"),
    Tampering(
      "A password", row: "account", People.benNghe, "proof", .altered,
      "UPDATE account SET password = '$mine' WHERE id = '\(People.benNghe)'"),
    Tampering(
      "An account put in", row: "account", uuid(99), nil, .inserted,
      """
      INSERT INTO account (id, name, display_name, role, is_active, recorded_at)
      VALUES ('\(uuid(99))', 'new', 'New', 'organiser', 1, '2019-01-04T02:30:00Z')
      """),
    Tampering(
      "The secret of an invitation", row: "invitation", People.reviewer, nil, .removed,
      """
      UPDATE invitation SET token_hash = '\(tokenHash("mine"))'
      WHERE token_hash = '\(tokenHash("e"))'
      """),
    Tampering(
      "An exemption taken out", row: "exemption", "da-kao/articles/3", nil, .removed,
      "DELETE FROM exemption WHERE unit = 'da-kao'"),
    Tampering(
      "An exemption put in", row: "exemption", "da-kao/commitments", nil, .inserted,
      """
      INSERT INTO exemption (movement, unit, obligation, due, reason)
      VALUES (1, 'da-kao', 'commitments', 0, '')
      """),
    Tampering(
      "Something put on the public page", row: "release", uuid(3), nil, .inserted,
      """
      INSERT INTO release (movement, deliverable, revision, recorded_at, actor)
      VALUES (1, '\(uuid(3))', 1, '2019-01-04T02:30:00Z', 'x')
      """),
    Tampering(
      "A phrase of the office's", row: "phrase", "return", "texts", .altered,
      "UPDATE phrase SET text = 'khác'"),
    Tampering(
      "A review taken out", row: "review", uuid(1) + "/line 18", nil, .removed,
      "DELETE FROM review WHERE deliverable = '\(uuid(1))' AND number = 2"),
  ]
}

extension TestStore {
  /// The roots of all seals, as they are kept outside.
  func roots() async throws -> [Int: String] {
    Dictionary(
      uniqueKeysWithValues: try await store.seals(limit: 1_000).map { ($0.number, $0.root) })
  }
}
