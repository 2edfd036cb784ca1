import MovementCore
import SQL
import Secrets
import Store
import Testing

@Suite("Sealing", .testStore)
struct SealingTests {
  @Test("A seal closes all that came since the last one; without anything new there is none")
  func sealing() async throws {
    let test = try testStore()
    let (store, key) = (test.store, try SealKeys.one)
    #expect(try await store.seal(with: key) == [])
    #expect(try await store.lastSeal() == nil)
    try await test.populate()
    let first = try await store.seal(with: SealKeys.one)
    #expect(first.map(\.number) == [1])
    #expect(first.map(\.first) == [1])
    let last = try await store.lastChange()
    #expect(first.map(\.last) == [last])
    #expect(first.map(\.previous) == [nil])
    #expect(first.map(\.isIntact) == [true])
    #expect(try await store.seal(with: key) == [])
    try await test.handIn(1)
    test.clock.advance(bySeconds: 60)
    let second = try #require(try await store.seal(with: SealKeys.one).first)
    #expect(second.number == 2)
    #expect(second.first == first[0].last + 1)
    #expect(second.last == second.first)
    #expect(second.previous == first[0].root)
    #expect(second.sealedAt == test.clock.now)
    #expect(try await store.seals() == [second] + first)
    #expect(try await store.seal(root: first[0].root) == first[0])
    #expect(try await store.seal(number: 2) == second)
    #expect(try await store.lastSeal() == second)
  }

  @Test("Many lines are closed by several seals; the same lines always have the same tree")
  func parts() async throws {
    let test = try testStore()
    try await test.populate()
    let seals = try await test.store.seal(with: SealKeys.one, linesPerSeal: 5)
    #expect(seals.map(\.count) == [5, 5, 4])
    #expect(seals.map(\.first) == [1, 6, 11])
    #expect(try await test.store.verify().isIntact)
  }

  @Test("A clock that was set back does not put seals out of order")
  func clock() async throws {
    let test = try testStore()
    try await test.populate()
    let first = try #require(try await test.store.seal(with: SealKeys.one).first)
    try await test.handIn(1)
    test.clock.advance(bySeconds: -3_600)
    let second = try #require(try await test.store.seal(with: SealKeys.one).first)
    #expect(second.sealedAt == first.sealedAt)
    #expect(try await test.store.verify().isIntact)
  }

  @Test("Another key does not go on by itself")
  func otherKey() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.seal(with: SealKeys.one)
    try await test.handIn(1)
    let problem = try SealProblem.otherKey(
      fingerprint: SealKeys.one.publicKey.fingerprint)
    try await test.expectRefusal(problem) { try await test.store.seal(with: SealKeys.other) }
    let seals = try await test.store.seal(with: SealKeys.other, acceptsNewKey: true)
    #expect(seals.map(\.number) == [2])
    let both: Set = [try SealKeys.one.publicKey, try SealKeys.other.publicKey]
    #expect(try await test.store.verify(against: VerificationOptions(keys: both)).isIntact)
  }

  @Test("What was altered or taken out is not sealed over")
  func altered() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.run("UPDATE change SET actor = 'x' WHERE position = 3")
    try await test.expectRefusal(SealProblem.lineAltered(position: 3)) {
      try await test.store.seal(with: SealKeys.one)
    }
    try await test.run("DELETE FROM change WHERE position = 3")
    try await test.expectRefusal(SealProblem.lineMissing(position: 3)) {
      try await test.store.seal(with: SealKeys.one)
    }
  }

  @Test("Lines from before there were digests get theirs, also those that forgot something")
  func oldLines() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.run("UPDATE change SET salt = NULL, digest = NULL")
    let subject = ChangeSubject(.account, People.daKao)
    try await test.store.forget(
      fields: ["displayName"], of: subject, movement: nil, by: People.asOrganiser)
    #expect(try await test.store.verify().linesWithoutDigest == 14)
    try await test.store.seal(with: SealKeys.one)
    let result = try await test.store.verify()
    #expect(result.findings == [])
    #expect(result.linesWithoutDigest == 0)
    try await test.store.forget(
      fields: ["name"], of: subject, movement: nil, by: People.asOrganiser)
    #expect(try await test.store.verify().findings == [])
  }

  @Test("A root is read as it stands on paper")
  func typedRoots() {
    let root = String(repeating: "0f", count: 32)
    #expect(Seal.root(typed: root) == root)
    let groups = Array(repeating: "0F0F", count: 16).joined(separator: " ")
    #expect(Seal.root(typed: "  " + groups + "\n") == root)
    #expect(Seal.root(typed: String(root.dropLast())) == nil)
    #expect(Seal.root(typed: String(repeating: "g", count: 64)) == nil)
  }
}

/// Keys for tests.
enum SealKeys {
  static var one: SigningKey { get throws { try key(1) } }
  static var other: SigningKey { get throws { try key(2) } }

  private static func key(_ byte: UInt8) throws -> SigningKey {
    try #require(SigningKey(seed: [UInt8](repeating: byte, count: 32)))
  }
}
