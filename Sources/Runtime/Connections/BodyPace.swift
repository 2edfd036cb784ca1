/// How a body comes in: how much, and how long it was waited for.
struct BodyPace {
  let limits: ConnectionLimits
  private var bytes = 0
  private var waited = Duration.zero
  private var waitingSince: ContinuousClock.Instant?
  private let start: ContinuousClock.Instant

  init(_ limits: ConnectionLimits, at now: ContinuousClock.Instant) {
    self.limits = limits
    start = now
  }

  /// The program asks for more.
  mutating func wait(at now: ContinuousClock.Instant) {
    if waitingSince == nil { waitingSince = now }
  }

  /// A piece came.
  mutating func receive(_ count: Int, at now: ContinuousClock.Instant) {
    waited = waiting(at: now)
    waitingSince = nil
    bytes += count
  }

  /// Whether that is too slow to be waited for any longer.
  func isTooSlow(at now: ContinuousClock.Instant) -> Bool {
    if start.duration(to: now) >= limits.body { return true }
    let waited = waiting(at: now)
    guard limits.rate > 0, waited > limits.patience else { return false }
    return Double(bytes) < Double(limits.rate) * (waited / .seconds(1))
  }

  private func waiting(at now: ContinuousClock.Instant) -> Duration {
    waited + (waitingSince.map { $0.duration(to: now) } ?? .zero)
  }
}
