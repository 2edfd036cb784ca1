import Store

extension Address {
  static let accounts = Address(path: Route.accounts.path())
  static let newAccount = Address(path: Route.accountNew.path())
  /// Letters for all units that have no account yet.
  static let letters = Address(path: Route.accountLetters.path())

  static func account(_ id: Account.ID) -> Address {
    Address(path: Route.accountEdit.path(id))
  }

  static func invite(_ id: Account.ID) -> Address {
    Address(path: Route.accountInvite.path(id))
  }

  static func reset(_ id: Account.ID) -> Address { Address(path: Route.accountReset.path(id)) }

  /// Where an account is disabled and enabled.
  static func accountState(_ id: Account.ID) -> Address {
    Address(path: Route.accountState.path(id))
  }
}
