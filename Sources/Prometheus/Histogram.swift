/// How long things took: so many up to each bound, and the sum of all. Adding allocates nothing.
package struct Histogram: Sendable, Equatable {
  /// In seconds, from what a page should take to what nobody waits for.
  package static let bounds = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60,
  ]

  /// For each bound how many took longer than the one before, and no longer than that one.
  package private(set) var counts = [Int](repeating: 0, count: bounds.count)
  package private(set) var count = 0
  /// In seconds.
  package private(set) var sum = 0.0

  package init() {}

  package mutating func add(_ duration: Duration) {
    let seconds = duration / .seconds(1)
    count += 1
    sum += seconds
    if let index = Self.bounds.firstIndex(where: { seconds <= $0 }) { counts[index] += 1 }
  }

  package mutating func add(_ other: Histogram) {
    for index in counts.indices { counts[index] += other.counts[index] }
    count += other.count
    sum += other.sum
  }
}
