import Synchronization

/// Lets so many through in a minute for each key, in bursts of a minute's worth: a bucket that fills
/// steadily, from which each takes one.
final class TokenBuckets: Sendable {
  private struct Bucket {
    /// How much was there at the time.
    var level: Double
    var time: ContinuousClock.Instant
  }

  /// In a minute; 0 lets everybody through.
  let rate: Int
  /// Most keys that are remembered. A bucket that is full says nothing and is forgotten first.
  private let capacity: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  init(rate: Int, capacity: Int = 20_000) {
    self.rate = rate
    self.capacity = capacity
  }

  var count: Int { buckets.withLock { $0.count } }

  /// Nil if it may go on, or in how many seconds there is room again, at least 1.
  func wait(_ key: String, at now: ContinuousClock.Instant) -> Int? {
    guard rate > 0 else { return nil }
    return buckets.withLock { buckets in
      if buckets[key] == nil, buckets.count >= capacity { forget(&buckets, now) }
      var bucket = Bucket(level: level(buckets[key], now), time: now)
      defer { buckets[key] = bucket }
      guard bucket.level >= 1 else {
        // Not a second more for what the computer's fractions lose.
        return max(1, Int(((1 - bucket.level) * 60 / Double(rate) - 1e-6).rounded(.up)))
      }
      bucket.level -= 1
      return nil
    }
  }

  private func level(_ bucket: Bucket?, _ now: ContinuousClock.Instant) -> Double {
    guard let bucket else { return Double(rate) }
    let minutes = bucket.time.duration(to: now) / .seconds(60)
    return min(Double(rate), bucket.level + max(0, minutes) * Double(rate))
  }

  /// Those that are full again; if that is not an eighth, those that were asked longest ago too, so
  /// that it happens rarely.
  private func forget(_ buckets: inout [String: Bucket], _ now: ContinuousClock.Instant) {
    buckets = buckets.filter { level($0.value, now) < Double(rate) }
    let excess = buckets.count - capacity * 7 / 8
    guard excess > 0 else { return }
    for entry in buckets.sorted(by: { $0.value.time < $1.value.time }).prefix(excess) {
      buckets[entry.key] = nil
    }
  }
}
