import MovementCore
import SQL
import Store
import Testing

@Suite("Digests of the record", .testStore)
struct DigestTests {
  @Test("Every line of a load has one that holds")
  func intact() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    #expect(try await test.store.verifyRecord() == RecordVerification(intact: 10))
    #expect(try await test.store.changes().changes.allSatisfy { $0.verify() == .intact })
  }

  @Test("Equal lines have different salts and digests")
  func salts() async throws {
    let test = try testStore()
    let (one, two) = (Samples.deliverable("d-1"), Samples.deliverable("d-1", amount: 2))
    for deliverable in [one, two, one, two] {
      try await test.store.load(Samples.load(deliverables: [deliverable], exemptions: []))
    }
    for column in ["salt", "digest"] {
      let found = try await test.rows(Statement(text: "SELECT \(column) AS found FROM change")) {
        try $0["found"] as String
      }
      #expect(found.count > 6)
      #expect(Set(found).count == found.count)
    }
  }

  @Test(
    "Whatever somebody changes of a line is found",
    arguments: [
      "recorded_at = '2019-01-04T02:30:01Z'", "actor = 'somebody'", "role = 'reader'",
      "kind = 'load'", "subject_type = 'unit'", "subject = 'd-9'", "movement = NULL",
      "request = 'r'", "before = '{}'", "after = NULL, before = '{}'",
      "after = replace(after, '\"amount\":1', '\"amount\":2')",
      "after = replace(after, '\"amount\"', '\"amounts\"')",
      "after = replace(after, '\"unit\"', '\"unita\"')", "after = after || ' '",
      "salt = '00000000000000000000000000000000'", "salt = NULL",
      "digest = replace(replace(digest, '0', '1'), '2', '3')",
    ])
  func tampering(change: String) async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.run(
      Statement(text: "UPDATE change SET \(change) WHERE subject = 'd-1'"))
    #expect(
      try await test.store.verifyRecord() == RecordVerification(intact: 9, broken: [6]))
  }

  @Test("A line that was moved, or exchanged with another one, is found")
  func moving() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.run(
      "UPDATE change SET sequence = 99 WHERE sequence = 6",
      "UPDATE change SET sequence = 6 WHERE sequence = 7",
      "UPDATE change SET sequence = 7 WHERE sequence = 99")
    #expect(
      try await test.store.verifyRecord() == RecordVerification(intact: 8, broken: [6, 7]))
  }

  @Test("A line from before there were digests is called so")
  func unsealed() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.run("UPDATE change SET salt = NULL, digest = NULL WHERE position <= 2")
    #expect(
      try await test.store.verifyRecord() == RecordVerification(intact: 8, unsealed: 2))
  }

  @Test(
    "Text comes out of the record as it went in",
    arguments: [
      "", "\"", "\\", "a\"b\\c", "dòng 1\ndòng 2\r\n\t", "\u{1}\u{1F}\u{7F}", "{}[],:", "\"},{\"",
      "Đắk Lắk 🇻🇳 \u{2028}", "/",
    ])
  func texts(text: String) async throws {
    let test = try testStore()
    let exemption = Exemption(unit: "da-kao", obligation: "articles", reason: text)
    try await test.store.load(Samples.load(exemptions: [exemption]))
    let change = try #require(try await test.store.changes(limit: 1).changes.first)
    #expect(change.isIntact)
    #expect(change.exemption(.after) == exemption)
    #expect(change.exemption(.before) == nil)
    #expect(change.deliverable(.after) == nil)
  }

  @Test("A deliverable can be read from its lines")
  func deliverable() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let changed = Samples.deliverable("d-2", unit: "ben-nghe", due: 7, amount: 4)
    try await test.store.load(Samples.load(deliverables: [changed], exemptions: []))
    let change = try #require(try await test.store.changes(limit: 1).changes.first)
    #expect(change.deliverable(.before) == Samples.deliverables[1])
    #expect(change.deliverable(.after) == changed)
    #expect(change.exemption(.after) == nil)
  }
}
