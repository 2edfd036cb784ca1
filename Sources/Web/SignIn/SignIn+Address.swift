import MovementCore

extension Address {
  static let signOut = Address(path: Route.signOut.path())

  /// Where one goes on after signing in: an address of the site that is a page to be on.
  ///
  /// - Parameter text: What the query or a form says; it may come from anybody.
  static func back(_ text: String?) -> Address? {
    guard let text, let address = Address(local: text) else { return nil }
    let path = text.prefix { $0 != "?" && $0 != "#" }
    let isPlace =
      !path.hasPrefix(Route.signIn.path()) && !path.hasPrefix(Route.signOut.path())
      && !path.hasPrefix("/invitation/") && !path.hasPrefix("/language/")
    return isPlace ? address : nil
  }
}
