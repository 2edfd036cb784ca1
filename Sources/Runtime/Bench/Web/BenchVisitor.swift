import MovementCore
import Secrets
import Store
import Web

/// Somebody who is signed in, for the bench.
struct BenchVisitor: Sendable {
  /// What a browser of theirs sends with each request.
  let cookie: String

  /// Makes an account with some sessions.
  static func signedIn(
    _ role: Role, _ unit: UnitID?, sessions: Int = 1, in store: MovementStore
  ) async throws -> [BenchVisitor] {
    let account = try await store.addAccount(
      id: UUIDv7.make(at: WallClock.milliseconds()),
      AccountDetails(
        name: "bench." + role.rawValue, displayName: "Bench", role: role, unit: unit),
      by: Actor(id: "lantoa bench"))
    var visitors: [BenchVisitor] = []
    let now = WallClock.instant()
    for _ in 0..<sessions {
      let token = Token.make()
      try await store.openSession(
        NewSession(
          tokenHash: Digest.sha256(token).hexadecimal,
          id: UUIDv7.make(at: WallClock.milliseconds()), device: "bench", isRemembered: false,
          idleUntil: now.advanced(bySeconds: 7_200), expiresAt: now.advanced(bySeconds: 43_200)),
        of: account.id)
      visitors.append(BenchVisitor(cookie: "session=" + token))
    }
    return visitors
  }
}
