/// How many requests are answered in a minute. Generous: an office of 60 people behind one address,
/// each with a page that follows the record, stays far below.
package struct RequestLimits: Sendable, Equatable {
  /// From one address; 0 for any number.
  package var perAddress: Int
  /// Of one account; 0 for any number.
  package var perAccount: Int

  package init(perAddress: Int = 0, perAccount: Int = 0) {
    self.perAddress = perAddress
    self.perAccount = perAccount
  }
}
