import MovementCore
import Secrets
import Store

@testable import Web

/// Somebody who is signed in, with an account and a session of their own.
enum TestVisitor: Hashable, Sendable {
  case organiser
  case reviewer(UnitID)
  case unit(UnitID)
  case reader(UnitID?)

  private var role: Role {
    switch self {
    case .organiser: .organiser
    case .reviewer: .reviewer
    case .unit: .unit
    case .reader: .reader
    }
  }

  private var unitID: UnitID? {
    switch self {
    case .organiser: nil
    case .reviewer(let unit), .unit(let unit): unit
    case .reader(let unit): unit
    }
  }

  private var name: String { role.rawValue + "." + (unitID ?? "all") }

  /// The account's id.
  var id: String { Self.id("account " + name) }
  /// What the browser holds.
  var token: String { "session-token-of-" + name }
  var tokenHash: String { SessionToken.hash(token) }
  var formToken: String { SessionToken.formToken(of: token) }

  var account: AccountDetails {
    AccountDetails(name: name, displayName: name, role: role, unit: unitID)
  }

  var session: NewSession {
    NewSession(
      tokenHash: tokenHash, id: Self.id("session " + name), device: "test",
      isRemembered: false, idleUntil: SmallMovement.now.advanced(bySeconds: 7_200),
      expiresAt: SmallMovement.now.advanced(bySeconds: 43_200))
  }

  /// The same id for the same text, so that tests can name it.
  private static func id(_ text: String) -> String {
    let digits = Array(Digest.sha256(text).hexadecimal)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return parts.map { String(digits[$0]) }.joined(separator: "-")
  }
}
