import MovementCore
import SQL
import Store
import Testing

@Suite("Invitations", .testStore)
struct InvitationTests {
  private func invite(_ secret: String, in test: TestStore) async throws {
    try await test.store.invite(
      People.daKao, tokenHash: tokenHash(secret),
      expiresAt: test.clock.now.advanced(bySeconds: 60), by: People.asOrganiser)
  }

  private static let first =
    #"{"expiresAt":"2019-01-04T02:31:00Z","invitedAt":"2019-01-04T02:30:00Z""#

  @Test("One is open until it is used or expires")
  func inviting() async throws {
    let test = try testStore()
    try await test.populate()
    let subject = ChangeSubject(.invitation, People.daKao)
    try await test.expectChanges([
      ChangeLine("invite", subject, by: People.asOrganiser, after: Self.first + "}")
    ]) { try await invite("a", in: test) }
    let invitation = try #require(try await test.store.invitation(tokenHash: tokenHash("a")))
    #expect(invitation.account.id == People.daKao)
    #expect(invitation.state == .open)
    #expect(invitation.expiresAt == TestStore.instant.advanced(bySeconds: 60))
    #expect(try await test.store.openInvitations() == [invitation])
    #expect(try await test.store.invitation(tokenHash: tokenHash("b")) == nil)
    test.clock.advance(bySeconds: 60)
    #expect(try await test.store.invitation(tokenHash: tokenHash("a"))?.state == .expired)
    #expect(try await test.store.openInvitations() == [])
  }

  @Test("A newer one makes the older one void")
  func newer() async throws {
    let test = try testStore()
    try await test.populate()
    try await invite("a", in: test)
    test.clock.advance(bySeconds: 5)
    let subject = ChangeSubject(.invitation, People.daKao)
    try await test.expectChanges([
      ChangeLine(
        "invite", subject, by: People.asOrganiser, before: Self.first + "}",
        after: Self.first + #","voidedAt":"2019-01-04T02:30:05Z"}"#),
      ChangeLine(
        "invite", subject, by: People.asOrganiser,
        after: #"{"expiresAt":"2019-01-04T02:31:05Z","invitedAt":"2019-01-04T02:30:05Z"}"#),
    ]) { try await invite("b", in: test) }
    #expect(try await test.store.invitation(tokenHash: tokenHash("a"))?.state == .voided)
    #expect(try await test.store.invitation(tokenHash: tokenHash("b"))?.state == .open)
  }

  @Test("It signs a device in, once")
  func redeeming() async throws {
    let test = try testStore()
    try await test.populate()
    try await invite("a", in: test)
    test.clock.advance(bySeconds: 9)
    let account = Actor(id: People.daKao, role: .unit, request: "r-1")
    try await test.expectChanges([
      ChangeLine(
        "redeemInvitation", .init(.invitation, People.daKao), by: account,
        before: Self.first + "}", after: Self.first + #","usedAt":"2019-01-04T02:30:09Z"}"#)
    ]) {
      let session = try await test.store.redeem(
        tokenHash: tokenHash("a"), opening: test.newSession(1), request: "r-1")
      #expect(session.account.id == People.daKao)
      #expect(try await test.store.arrival(session: tokenHash("session 1")).session == session)
    }
    let used = InvitationProblem.used(at: TestStore.instant.advanced(bySeconds: 9))
    try await test.expectRefusal(used) {
      _ = try await test.store.redeem(tokenHash: tokenHash("a"), opening: test.newSession(2))
    }
  }

  @Test("One that is unknown, expired, void or of a disabled account signs nobody in")
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    func expectRefusal(_ problem: InvitationProblem, _ secret: String) async throws {
      try await test.expectRefusal(problem) {
        _ = try await test.store.redeem(tokenHash: tokenHash(secret), opening: test.newSession(1))
      }
    }
    try await invite("a", in: test)
    try await expectRefusal(.unknown, "x")
    try await invite("b", in: test)
    try await expectRefusal(.voided, "a")
    test.clock.advance(bySeconds: 60)
    try await expectRefusal(.expired, "b")
    try await invite("c", in: test)
    // Past the program, which would have made it void.
    try await test.run("UPDATE account SET is_active = 0 WHERE id = \(People.daKao)")
    try await expectRefusal(.disabled, "c")
  }

  @Test("Of many at once one gets in", arguments: 1...3)
  func simultaneous(round: Int) async throws {
    let test = try testStore()
    try await test.populate()
    try await invite("a", in: test)
    let other = try test.other()
    let sessions = (1...8).map { test.newSession($0) }
    let results = await withTaskGroup(of: Result<Session, any Error>.self) { group in
      for (index, session) in sessions.enumerated() {
        group.addTask {
          do {
            let store = index.isMultiple(of: 2) ? test.store : other
            return .success(
              try await store.redeem(tokenHash: tokenHash("a"), opening: session))
          } catch { return .failure(error) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var opened: [Session] = []
    for result in results {
      switch result {
      case .success(let session): opened.append(session)
      case .failure(let error):
        #expect(error as? InvitationProblem == .used(at: TestStore.instant))
      }
    }
    #expect(opened.count == 1)
    #expect(try await test.store.sessions(of: People.daKao) == opened)
    #expect(try await test.store.verifyRecord().broken == [])
  }

  @Test("Every problem is a whole sentence in each language")
  func phrases() {
    let problems: [InvitationProblem] = [
      .unknown, .used(at: TestStore.instant), .expired, .voided, .disabled,
    ]
    for phrase in problems.map(\.phrase) {
      #expect(phrase.vietnamese.hasSuffix("."))
      #expect(phrase.english.hasSuffix("."))
    }
  }
}
