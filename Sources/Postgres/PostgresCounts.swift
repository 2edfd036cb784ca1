import Synchronization

/// What happened since the database was opened, for metrics.
package struct PostgresCounts: Hashable, Sendable {
  /// Transactions that were begun again, by their name and the reason.
  package var retries: [Retry: Int] = [:]
  /// Transactions that were given up because waiting took too long.
  package var refusedAsBusy = 0
  package var connectionsOpened = 0
  /// Attempts to reach the server that failed.
  package var connectionsFailed = 0

  /// What was repeated, and why.
  package struct Retry: Hashable, Sendable {
    /// The name of the write; `read` for all reads.
    package let transaction: String
    package let reason: RetryReason

    package init(transaction: String, reason: RetryReason) {
      self.transaction = transaction
      self.reason = reason
    }
  }

  /// Of all transactions together.
  package func retries(for reason: RetryReason) -> Int {
    retries.reduce(0) { $0 + ($1.key.reason == reason ? $1.value : 0) }
  }
}

/// Counts from any thread.
final class Counter: Sendable {
  private let state = Mutex(PostgresCounts())

  var counts: PostgresCounts { state.withLock { $0 } }

  func add(_ change: (inout PostgresCounts) -> Void) { state.withLock { change(&$0) } }
}
