import SQL
import Synchronization

/// Makes connections. After an attempt that failed it rests for a while, longer each time, and says
/// at once what the last attempt said: a server that starts again is not run over by everybody.
final class ConnectionSource: Sendable {
  private struct Rest {
    var failures = 0
    var until = ContinuousClock.now
    var last: Failure?
  }

  let string: ConnectionString
  let limits: PostgresLimits
  let counter = Counter()
  /// A number from 0 up to 1, by chance.
  let jitter: @Sendable () -> Double
  private let rest = Mutex(Rest())

  private static let firstRest = Duration.milliseconds(50)

  init(string: ConnectionString, limits: PostgresLimits, jitter: @escaping @Sendable () -> Double) {
    self.string = string
    self.limits = limits
    self.jitter = jitter
  }

  func connect() throws(Failure) -> Connection {
    if let failure = rest.withLock({ $0.until > .now ? $0.last : nil }) { throw failure }
    do {
      let connection = try Connection(to: string, limits: limits)
      counter.add { $0.connectionsOpened += 1 }
      rest.withLock { $0 = Rest() }
      return connection
    } catch {
      counter.add { $0.connectionsFailed += 1 }
      rest.withLock { rest in
        let pause = min(limits.reconnecting, Self.firstRest * (1 << min(rest.failures, 16)))
        rest.failures += 1
        rest.until = .now + pause * (0.5 + jitter() / 2)
        rest.last = error.unreachable
      }
      throw error.unreachable
    }
  }
}

extension Failure {
  /// A lost connection is worth another attempt, a server that is not there is not: whoever waits
  /// hears of it.
  fileprivate var unreachable: Failure {
    guard case .lost(let detail) = self else { return self }
    return .unreachable(detail: detail)
  }
}
