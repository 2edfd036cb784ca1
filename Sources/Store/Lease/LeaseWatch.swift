/// Watches a lease that somebody else has, by the clock of this program alone.
package struct LeaseWatch: Sendable {
  /// For how long the holder may be silent.
  package let patience: Duration
  private var last: (lease: Lease?, since: ContinuousClock.Instant)?

  package init(patience: Duration) { self.patience = patience }

  /// Whether it may be taken: nobody has it, or its beat has stood still for too long while this
  /// program watched.
  package mutating func isFree(_ lease: Lease?, at now: ContinuousClock.Instant) -> Bool {
    guard let lease else {
      last = nil
      return true
    }
    if last?.lease != lease { last = (lease, now) }
    return now - (last?.since ?? now) >= patience
  }
}
