import MovementCore
import Store
import Testing

@Suite("Passwords", .testStore)
struct PasswordTests {
  private func state(_ setAt: String?) -> String {
    let setAt = setAt.map { #""passwordSetAt":"\#($0)","# } ?? ""
    return """
      {"active":true,"displayName":"Phường Đa Kao","id":"\(People.daKao)","name":"da-kao",\
      \(setAt)"role":"unit","unit":"da-kao"}
      """
  }

  @Test("To set one ends the other sessions and the invitations")
  func setting() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    for number in 1...2 {
      try await store.openSession(test.newSession(number), of: People.daKao)
    }
    try await test.expectChanges([
      ChangeLine(
        "setPassword", .init(.account, People.daKao), by: People.asDaKao, before: state(nil),
        after: state("2019-01-04T02:30:00Z"))
    ]) {
      try await store.setPassword("$one", of: People.daKao, keeping: uuid(2), by: People.asDaKao)
    }
    #expect(try await store.arrival(session: tokenHash("session 1")).session == nil)
    let kept = try #require(try await store.arrival(session: tokenHash("session 2")).session)
    #expect(kept.id == uuid(2))
    let credential = try #require(try await store.credential(named: "da-kao"))
    #expect(credential.passwordHash == "$one")
    #expect(credential.account.passwordSetAt == TestStore.instant)
  }

  @Test("Set twice within a second, there are two lines")
  func settingTwice() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.setPassword("$one", of: People.daKao, keeping: nil, by: People.asDaKao)
    let set = state("2019-01-04T02:30:00Z")
    try await test.expectChanges([
      ChangeLine(
        "setPassword", .init(.account, People.daKao), by: People.asDaKao, before: set, after: set)
    ]) {
      try await test.store.setPassword("$two", of: People.daKao, keeping: nil, by: People.asDaKao)
    }
    #expect(try await test.store.credential(named: "da-kao")?.passwordHash == "$two")
  }

  @Test("A password makes the open invitation void")
  func voiding() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.invite(
      People.daKao, tokenHash: tokenHash("a"), expiresAt: test.clock.now.advanced(bySeconds: 60),
      by: People.asOrganiser)
    try await test.store.setPassword("$one", of: People.daKao, keeping: nil, by: People.asDaKao)
    #expect(try await test.store.invitation(tokenHash: tokenHash("a"))?.state == .voided)
  }

  @Test("To reset one takes it away and ends all sessions and invitations")
  func resetting() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    try await store.setPassword("$one", of: People.daKao, keeping: nil, by: People.asDaKao)
    try await store.openSession(test.newSession(1), of: People.daKao)
    try await test.expectChanges([
      ChangeLine(
        "resetPassword", .init(.account, People.daKao), by: People.asOrganiser,
        before: state("2019-01-04T02:30:00Z"), after: state(nil))
    ]) {
      try await store.resetPassword(of: People.daKao, by: People.asOrganiser)
    }
    #expect(try await store.arrival(session: tokenHash("session 1")).session == nil)
    #expect(try await store.credential(named: "da-kao")?.passwordHash == nil)
    try await store.invite(
      People.daKao, tokenHash: tokenHash("b"), expiresAt: test.clock.now.advanced(bySeconds: 60),
      by: People.asOrganiser)
    try await store.resetPassword(of: People.daKao, by: People.asOrganiser)
    #expect(try await store.invitation(tokenHash: tokenHash("b"))?.state == .voided)
  }

  @Test(
    "A newer hash of the same password takes the older one's place, and the record says that it did"
  )
  func rehash() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.setPassword("$one", of: People.daKao, keeping: nil, by: People.asDaKao)
    let last = try await test.store.lastChange()
    try await test.store.rehashPassword(of: People.daKao, from: "$one", to: "$two")
    // Somebody who still knows the first one comes too late.
    try await test.store.rehashPassword(of: People.daKao, from: "$one", to: "$three")
    let lines = try await test.store.changes(after: last)
    #expect(lines.map(\.kind) == ["rehashPassword"])
    #expect(lines.map(\.shownBefore) == lines.map(\.shownAfter))
    #expect(try await test.store.credential(named: "da-kao")?.passwordHash == "$two")
  }

  @Test("No hash of a secret is ever on record")
  func noSecrets() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.setPassword(
      "$argon2id$secret", of: People.daKao, keeping: nil, by: People.asDaKao)
    try await test.store.invite(
      People.benNghe, tokenHash: tokenHash("a"), expiresAt: test.clock.now.advanced(bySeconds: 60),
      by: People.asOrganiser)
    _ = try await test.store.redeem(tokenHash: tokenHash("a"), opening: test.newSession(1))
    let lines = try #require(try await test.contents()["change"]).joined().joined()
    #expect(lines.contains("redeemInvitation"))
    for secret in ["$argon2id$secret", tokenHash("a"), tokenHash("session 1")] {
      #expect(!lines.contains(secret))
    }
  }
}
