import Prometheus
import Synchronization

/// Counts connections, in all and by address, and those that were turned away or closed.
final class ConnectionTable: Sendable {
  /// Why a connection was not served to its end.
  enum Ending: String, CaseIterable {
    case tooMany = "too_many"
    case tooManyFromAddress = "too_many_from_address"
    case headersTooLarge = "headers_too_large"
    case slowBody = "slow_body"
    case notReading = "not_reading"
  }

  private struct State {
    var all = 0
    var byAddress: [String: Int] = [:]
    var endings: [Ending: Int] = [:]
  }

  let limits: ConnectionLimits
  private let state = Mutex(State())

  init(_ limits: ConnectionLimits) { self.limits = limits }

  var count: Int { state.withLock { $0.all } }

  /// Counts a connection that was opened; each is closed once.
  ///
  /// - Returns: Why it cannot be served; nil if it can.
  func open(_ address: String) -> Ending? {
    state.withLock { state in
      state.all += 1
      if limits.count > 0, state.all > limits.count { return .tooMany }
      guard !limits.uncounted.contains(address) else { return nil }
      state.byAddress[address, default: 0] += 1
      let isOver = limits.perAddress > 0 && state.byAddress[address, default: 0] > limits.perAddress
      return isOver ? .tooManyFromAddress : nil
    }
  }

  func close(_ address: String) {
    state.withLock { state in
      state.all -= 1
      guard let count = state.byAddress[address] else { return }
      state.byAddress[address] = count > 1 ? count - 1 : nil
    }
  }

  func count(_ ending: Ending) { state.withLock { $0.endings[ending, default: 0] += 1 } }

  func write(to text: inout MetricsText) {
    let (all, endings) = state.withLock { ($0.all, $0.endings) }
    text.family("lantoa_connections", .gauge, "Connections that are open.")
    text.sample("lantoa_connections", all)
    text.family(
      "lantoa_connections_closed_total", .counter, "Connections that a limit closed, by limit.")
    for ending in Ending.allCases {
      text.sample(
        "lantoa_connections_closed_total", ["reason": ending.rawValue], endings[ending] ?? 0)
    }
  }
}
