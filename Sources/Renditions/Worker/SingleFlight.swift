import Synchronization

/// Lets whoever wants the same at the same time share one making of it.
///
/// The making goes on as long as somebody waits for it: who is cancelled leaves, and when the last
/// one left, it is cancelled itself.
final class SingleFlight<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private typealias Waiting = CheckedContinuation<Value, any Error>

  private struct Flight {
    let task: Task<Void, Never>
    /// Another flight of the same key has another number.
    let number: Int
    var waiting: [Int: Waiting]
  }

  private struct State {
    var flights: [Key: Flight] = [:]
    var last = 0

    mutating func number() -> Int {
      last += 1
      return last
    }
  }

  private let state = Mutex(State())

  /// What is made for the key, by this call or by one that is under way.
  func value(for key: Key, _ make: @escaping @Sendable () async throws -> Value) async throws
    -> Value
  {
    let id = state.withLock { $0.number() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: Waiting) in
        state.withLock { state in
          // Asked within, because the task may have been cancelled before it was known here.
          guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
          guard state.flights[key] == nil else {
            state.flights[key]?.waiting[id] = continuation
            return
          }
          let number = state.number()
          let task = Task { land(key, number, await Self.result(make)) }
          state.flights[key] = Flight(task: task, number: number, waiting: [id: continuation])
        }
      }
    } onCancel: {
      leave(key, id)
    }
  }

  private static func result(_ make: () async throws -> Value) async -> Result<Value, any Error> {
    do { return .success(try await make()) } catch { return .failure(error) }
  }

  private func land(_ key: Key, _ number: Int, _ result: Result<Value, any Error>) {
    state.withLock { state in
      guard let flight = state.flights[key], flight.number == number else { return }
      state.flights[key] = nil
      for continuation in flight.waiting.values { continuation.resume(with: result) }
    }
  }

  private func leave(_ key: Key, _ id: Int) {
    state.withLock { state in
      guard let continuation = state.flights[key]?.waiting.removeValue(forKey: id) else { return }
      continuation.resume(throwing: CancellationError())
      guard let flight = state.flights[key], flight.waiting.isEmpty else { return }
      flight.task.cancel()
      state.flights[key] = nil
    }
  }
}
