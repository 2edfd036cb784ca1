import MovementCore

extension Address {
  /// Where a movement or a list of units is loaded.
  static let load = Address(path: Route.load.path())

  /// Where a new version of a plan is published.
  static func publish(_ key: MovementKey) -> Address {
    Address(path: Route.publish.path(key.description))
  }
}
