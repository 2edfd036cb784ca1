import MovementCore
import Secrets
import Store

@testable import Web

extension TestSite {
  static let password = "vài từ ghép lại"

  /// Adds an account, with the password of the tests unless it is nil.
  @discardableResult
  func addAccount(
    _ name: String, role: Role = .unit, unit: UnitID? = "ben-nghe-ubnd",
    password: String? = TestSite.password
  ) async throws -> Account {
    let actor = Actor(id: "test")
    let account = try await store.addAccount(
      id: UUIDv7.make(at: clock.now.secondsSince1970 * 1_000),
      AccountDetails(name: name, displayName: "Tài khoản " + name, role: role, unit: unit),
      by: actor)
    guard let password else { return account }
    let hash = try PasswordHash(of: Password(password), cost: .least)
    try await store.setPassword(hash.encoded, of: account.id, keeping: nil, by: actor)
    return account
  }

  /// Invites an account and gives the link's path.
  func invite(_ account: Account, days: Int = NewInvitation.days) async throws -> String {
    let invitation = NewInvitation(token: Token.make(), now: clock.now, days: days)
    try await store.invite(
      account.id, tokenHash: invitation.tokenHash, expiresAt: invitation.expiresAt,
      by: Actor(id: "test"))
    return invitation.link(at: "")
  }
}
