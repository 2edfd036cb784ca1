/// Does one thing over and over, on some connections at the same time.
struct WebLoad: Sendable {
  let connections: Int

  /// What was measured.
  struct Result: Sendable {
    var requestsPerSecond: Double
    var p50Milliseconds: Double
    var p99Milliseconds: Double
  }

  /// For a while, after some times that do not count.
  func run(
    for duration: Duration, warmUp: Int = 20, _ ask: @escaping @Sendable () async throws -> Void
  ) async throws -> Result {
    for _ in 0..<warmUp { try await ask() }
    let clock = ContinuousClock()
    let end = clock.now + duration
    return try await measure { _ in
      guard clock.now < end else { return false }
      try await ask()
      return true
    }
  }

  /// Once for each of some things.
  func run<Item: Sendable>(
    each items: [Item], _ ask: @escaping @Sendable (Item) async throws -> Void
  ) async throws -> Result {
    try await measure { index in
      guard index < items.count else { return false }
      try await ask(items[index])
      return true
    }
  }

  /// - Parameter ask: Does the thing of a number, from 0; false if there is none any more.
  private func measure(
    _ ask: @escaping @Sendable (Int) async throws -> Bool
  ) async throws -> Result {
    let clock = ContinuousClock()
    let begin = clock.now
    let times = try await withThrowingTaskGroup(of: [Duration].self) { group in
      for connection in 0..<connections {
        group.addTask {
          var times: [Duration] = []
          var number = connection
          while true {
            let start = clock.now
            guard try await ask(number) else { return times }
            times.append(clock.now - start)
            number += connections
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let elapsed = clock.now - begin
    return Result(
      requestsPerSecond: Double(times.count) / elapsed.seconds,
      p50Milliseconds: times.percentile(50).seconds * 1_000,
      p99Milliseconds: times.percentile(99).seconds * 1_000)
  }
}
