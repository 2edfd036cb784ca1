import HTTPTypes
package import Prometheus
import Synchronization

/// Counts requests by the name of what was asked for, never by its address: addresses hold ids.
/// Counting allocates nothing.
package final class RequestMeter: Sendable {
  /// What turned a request away before anybody answered it.
  package enum Refusal: String, CaseIterable, Sendable {
    case address, account
  }

  private struct State {
    var durations: [Histogram]
    /// By route and class of status.
    var statuses: [Int]
    var running = 0
    var refused = [Int](repeating: 0, count: Refusal.allCases.count)
  }

  /// Everything that a request may have asked for; the last one for what is not there.
  static let names = Route.allCases.map(\.name) + Probe.allCases.map(\.name) + ["none"]
  private static let classes = 5

  private let state = Mutex(
    State(
      durations: [Histogram](repeating: Histogram(), count: names.count),
      statuses: [Int](repeating: 0, count: names.count * classes)))

  package init() {}

  func begin() { state.withLock { $0.running += 1 } }

  /// A request that began was answered; `name` is one of ``names`` by its index.
  func end(_ name: Int, _ status: HTTPResponse.Status, after duration: Duration) {
    let kind = min(max(status.code / 100, 1), Self.classes) - 1
    state.withLock { state in
      state.running -= 1
      state.durations[name].add(duration)
      state.statuses[name * Self.classes + kind] += 1
    }
  }

  func count(_ refusal: Refusal) {
    guard let index = Refusal.allCases.firstIndex(of: refusal) else { return }
    state.withLock { $0.refused[index] += 1 }
  }

  /// How many are being answered.
  package var running: Int { state.withLock { $0.running } }

  package func write(to text: inout MetricsText) {
    let state = state.withLock { $0 }
    text.family("lantoa_requests_total", .counter, "Requests by route and class of status.")
    for (index, name) in Self.names.enumerated() {
      for kind in 0..<Self.classes {
        let count = state.statuses[index * Self.classes + kind]
        guard count > 0 else { continue }
        text.sample("lantoa_requests_total", ["route": name, "status": "\(kind + 1)xx"], count)
      }
    }
    let seconds = "lantoa_request_seconds"
    text.family(seconds, .histogram, "Time until an answer was ready, by route.")
    for (name, histogram) in zip(Self.names, state.durations) where histogram.count > 0 {
      text.histogram(seconds, ["route": name], histogram)
    }
    text.family("lantoa_requests_running", .gauge, "Requests that are being answered.")
    text.sample("lantoa_requests_running", state.running)
    text.family("lantoa_requests_refused_total", .counter, "Requests turned away as too many.")
    for (refusal, count) in zip(Refusal.allCases, state.refused) {
      text.sample("lantoa_requests_refused_total", ["by": refusal.rawValue], count)
    }
  }
}

extension Route {
  /// For figures and logs.
  var name: String { "\(self)" }
}
