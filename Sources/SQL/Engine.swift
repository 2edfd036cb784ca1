/// The engines that there is a driver for.
package enum Engine: String, Sendable, CaseIterable {
  case sqlite, postgres
}

extension Database {
  /// Whether writers go one after the other, so that numbers which they give in their transactions
  /// come in the order of committing. Elsewhere several programs commit in any order.
  package var ordersCommits: Bool { engine == .sqlite }
}
