import MovementCore
import Store
import Testing

@Suite("Accounts that may not sign in", .testStore)
struct DisabledAccountTests {
  private func state(_ active: Bool) -> String {
    """
    {"active":\(active),"displayName":"Phường Đa Kao","id":"\(People.daKao)","name":"da-kao",\
    "role":"unit","unit":"da-kao"}
    """
  }

  @Test("To disable one ends its sessions and invitations")
  func disabling() async throws {
    let test = try testStore()
    try await test.populate()
    let (store, subject) = (test.store, ChangeSubject(.account, People.daKao))
    try await store.openSession(test.newSession(1), of: People.daKao)
    try await store.openSession(test.newSession(2), of: People.benNghe)
    try await store.invite(
      People.daKao, tokenHash: tokenHash("a"), expiresAt: test.clock.now.advanced(bySeconds: 60),
      by: People.asOrganiser)
    test.clock.advance(bySeconds: 1)
    let invited = #"{"expiresAt":"2019-01-04T02:31:00Z","invitedAt":"2019-01-04T02:30:00Z""#
    try await test.expectChanges([
      ChangeLine(
        "disableAccount", .init(.invitation, People.daKao), by: People.asOrganiser,
        before: invited + "}", after: invited + #","voidedAt":"2019-01-04T02:30:01Z"}"#),
      ChangeLine(
        "disableAccount", subject, by: People.asOrganiser, before: state(true),
        after: state(false)),
    ]) {
      try await store.disableAccount(id: People.daKao, by: People.asOrganiser)
    }
    #expect(try await store.account(id: People.daKao)?.isActive == false)
    #expect(try await store.arrival(session: tokenHash("session 1")).session == nil)
    #expect(try await store.arrival(session: tokenHash("session 2")).session != nil)
    #expect(try await store.invitation(tokenHash: tokenHash("a"))?.state == .voided)
    // Again changes nothing.
    try await test.expectChanges([]) {
      try await store.disableAccount(id: People.daKao, by: People.asOrganiser)
    }
  }

  @Test("It can neither sign in, nor be invited, nor get a password")
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    try await store.disableAccount(id: People.daKao, by: People.asOrganiser)
    try await test.expectRefusal(AccountProblem.disabled) {
      try await store.openSession(test.newSession(1), of: People.daKao)
    }
    try await test.expectRefusal(AccountProblem.disabled) {
      try await store.setPassword("$x", of: People.daKao, keeping: nil, by: People.asOrganiser)
    }
    try await test.expectRefusal(AccountProblem.disabled) {
      try await store.invite(
        People.daKao, tokenHash: tokenHash("a"), expiresAt: test.clock.now.advanced(bySeconds: 9),
        by: People.asOrganiser)
    }
  }

  @Test("Enabled again, its old sessions stay ended")
  func enabling() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.openSession(test.newSession(1), of: People.daKao)
    try await test.store.disableAccount(id: People.daKao, by: People.asOrganiser)
    try await test.expectChanges([
      ChangeLine(
        "enableAccount", .init(.account, People.daKao), by: People.asOrganiser,
        before: state(false), after: state(true))
    ]) {
      try await test.store.enableAccount(id: People.daKao, by: People.asOrganiser)
    }
    #expect(try await test.store.arrival(session: tokenHash("session 1")).session == nil)
    try await test.store.openSession(test.newSession(2), of: People.daKao)
    #expect(try await test.store.arrival(session: tokenHash("session 2")).session != nil)
  }

  @Test("The last organiser can be neither disabled nor made something else")
  func lastOrganiser() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    var reader = People.details[0].1
    reader.role = .reader
    func expectRefusals() async throws {
      try await test.expectRefusal(AccountProblem.lastOrganiser) {
        try await store.disableAccount(id: People.organiser, by: People.asOrganiser)
      }
      try await test.expectRefusal(AccountProblem.lastOrganiser) { [reader] in
        try await store.changeAccount(id: People.organiser, to: reader, by: People.asOrganiser)
      }
    }
    try await expectRefusals()
    let second = AccountDetails(name: "thu-hai", displayName: "Người thứ hai", role: .organiser)
    try await store.addAccount(id: uuid(1), second, by: People.asOrganiser)
    try await store.disableAccount(id: uuid(1), by: People.asOrganiser)
    // One that may not sign in does not count.
    try await expectRefusals()
    try await store.enableAccount(id: uuid(1), by: People.asOrganiser)
    try await store.changeAccount(id: People.organiser, to: reader, by: People.asOrganiser)
    #expect(try await store.account(id: People.organiser)?.role == .reader)
  }
}
