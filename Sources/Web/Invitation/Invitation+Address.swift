import MovementCore

extension Address {
  /// The link of an invitation. Its token is a secret: it stands in letters and QR codes alone.
  static func invitation(token: String) -> Address {
    Address(path: Route.invitation.path(token))
  }
}
