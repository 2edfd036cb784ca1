import Synchronization

/// Work that nobody waits for longer than a while.
enum Deadline {
  /// The outcome, or nil if it was not there in time. The work goes on by itself then: what waits
  /// for a disk cannot be called back.
  static func run(
    within limit: Duration, _ work: @escaping @Sendable () async throws -> Void
  ) async -> Result<Void, any Error>? {
    let (outcomes, outcome) = AsyncStream<Result<Void, any Error>?>.makeStream()
    let worker = Task {
      do {
        try await work()
        outcome.yield(.success(()))
      } catch {
        outcome.yield(.failure(error))
      }
    }
    let timer = Task {
      try await Task.sleep(for: limit)
      outcome.yield(nil)
    }
    defer {
      worker.cancel()
      timer.cancel()
    }
    for await first in outcomes { return first }
    return nil
  }
}
