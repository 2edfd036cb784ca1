package import MovementCore

/// A new invitation: the secret in its link, which is shown once, and what the store keeps of it.
package struct NewInvitation: Sendable {
  /// How long it can be used.
  package static let days = 14

  private let token: String
  package let expiresAt: Instant

  package init(token: String, now: Instant, days: Int = NewInvitation.days) {
    self.token = token
    expiresAt = now.advanced(bySeconds: Int64(days) * 86_400)
  }

  package var tokenHash: String { SessionToken.hash(token) }

  /// - Parameter site: Where browsers reach the site, such as `https://thidua.example.vn`.
  package func link(at site: String) -> String {
    site + Address.invitation(token: token).text
  }
}
