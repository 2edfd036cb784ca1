import Prometheus
import SQL
import Synchronization

/// Counts the transactions of a database by name: how many, how long, and how they failed.
package final class TransactionMeter: TransactionObserver {
  private struct Key: Hashable {
    let name: String
    let failure: String
  }

  private struct State {
    var durations: [String: Histogram] = [:]
    var failures: [Key: Int] = [:]
  }

  private let state = Mutex(State())

  package init() {}

  func didRun(_ name: String, duration: Duration, error: (any Error)?) {
    state.withLock { state in
      state.durations[name, default: Histogram()].add(duration)
      guard let error else { return }
      state.failures[Key(name: name, failure: Self.word(for: error)), default: 0] += 1
    }
  }

  func write(to text: inout MetricsText) {
    let (durations, failures) = state.withLock { ($0.durations, $0.failures) }
    let name = "lantoa_database_transaction_seconds"
    text.family(name, .histogram, "Time of database transactions, with waiting and repeating.")
    for (transaction, histogram) in durations.sorted(by: { $0.key < $1.key }) {
      text.histogram(name, ["name": transaction], histogram)
    }
    let failed = "lantoa_database_failures_total"
    text.family(failed, .counter, "Transactions that were taken back, by reason.")
    for (key, count) in failures.sorted(by: {
      ($0.key.name, $0.key.failure) < ($1.key.name, $1.key.failure)
    }) {
      text.sample(failed, ["name": key.name, "reason": key.failure], count)
    }
  }

  /// What the rules refuse is part of the work and has one word; the engine's troubles have theirs.
  private static func word(for error: any Error) -> String {
    guard let error = error as? SQLError else {
      return error is CancellationError ? "cancelled" : "refused"
    }
    return error.word
  }
}
