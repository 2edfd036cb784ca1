package import Postgres

extension OpenStore {
  /// What can be told of a database while it is used.
  package struct Figures: Sendable {
    package var transactions: TransactionMeter?
    /// What happened between the program and a server; nil for a database that is a file.
    package var postgresCounts: @Sendable () -> PostgresCounts? = { nil }
    /// Where it lies, if it is a file.
    package var folder: String?

    /// Nothing is known.
    package init(transactions: TransactionMeter? = nil) { self.transactions = transactions }
  }
}
