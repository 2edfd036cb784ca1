extension Address {
  /// All components in all states: for who builds pages, in the demonstration only.
  static let design = Address(path: Route.design.path())
}
