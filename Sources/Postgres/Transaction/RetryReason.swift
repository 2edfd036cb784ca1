/// Why a transaction is begun again.
package enum RetryReason: String, Hashable, Sendable, CaseIterable {
  /// Beside another one it would have seen what no order of the two explains (40001).
  case serialization
  /// Two waited for each other, and this one was chosen to give way (40P01).
  case deadlock
  /// Somebody may have made the same thing in the same moment.
  case duplicate
  /// A table was changed after the statement was prepared.
  case stalePlan
  /// The connection was lost before the transaction was to be committed.
  case lostConnection

  /// How often that is tried; nil for as long as there is time. Losing against others says nothing
  /// about the next attempt; the other reasons may be there to stay.
  var limit: Int? {
    switch self {
    case .serialization, .deadlock: nil
    case .duplicate, .stalePlan, .lostConnection: 1
    }
  }
}

/// The attempts of one transaction.
struct Attempts {
  private let deadline: ContinuousClock.Instant
  private let jitter: @Sendable () -> Double
  private var counts: [RetryReason: Int] = [:]
  private var pause = Duration.milliseconds(2)

  private static let longestPause = Duration.milliseconds(200)

  /// - Parameters:
  ///   - limit: How long attempts may follow one another.
  ///   - jitter: A number from 0 up to 1, by chance.
  init(within limit: Duration, jitter: @escaping @Sendable () -> Double) {
    deadline = .now + limit
    self.jitter = jitter
  }

  /// How long to rest before the next attempt; nil if there is none. Pauses grow, and chance keeps
  /// two who met from meeting again.
  mutating func next(after reason: RetryReason) -> Duration? {
    let count = counts[reason, default: 0]
    if let limit = reason.limit, count >= limit { return nil }
    counts[reason] = count + 1
    let rest = pause * (0.5 + jitter() / 2)
    pause = min(pause * 2, Self.longestPause)
    return ContinuousClock.now + rest < deadline ? rest : nil
  }
}
