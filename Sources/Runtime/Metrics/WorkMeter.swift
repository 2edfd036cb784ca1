package import MovementCore
import Prometheus
import Synchronization

/// When background work ran last, and whether it did what it should.
package final class WorkMeter: Sendable {
  private struct Entry {
    var succeeded: Instant?
    var failures = 0
  }

  private let entries = Mutex<[String: Entry]>([:])

  package init() {}

  /// A run is over.
  package func ran(_ name: String, at now: Instant, isFine: Bool) {
    entries.withLock { entries in
      var entry = entries[name] ?? Entry()
      if isFine { entry.succeeded = now } else { entry.failures += 1 }
      entries[name] = entry
    }
  }

  func write(to text: inout MetricsText) {
    let entries = entries.withLock { $0 }.sorted { $0.key < $1.key }
    let last = "lantoa_work_last_success_timestamp_seconds"
    text.family(last, .gauge, "When background work last succeeded on this node, since 1970.")
    for (name, entry) in entries {
      if let moment = entry.succeeded {
        text.sample(last, ["work": name], Int(moment.secondsSince1970))
      }
    }
    text.family("lantoa_work_failures_total", .counter, "Runs of background work that failed.")
    for (name, entry) in entries {
      text.sample("lantoa_work_failures_total", ["work": name], entry.failures)
    }
  }
}
