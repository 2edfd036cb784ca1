import Store

extension Address {
  /// The list of seals.
  static let seals = Address(path: Route.seals.path())

  /// One seal, to be printed.
  static func seal(_ number: Int) -> Address { Address(path: Route.seal.path(String(number))) }
}
