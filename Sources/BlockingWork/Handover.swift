import Dispatch
import Synchronization

/// Hands values, one after the other, from a thread that may wait to a task that must not: from a
/// transaction that reads to another that writes what it read.
///
/// One value is under way at a time, so that a fast giver does not fill the memory of a slow taker.
/// There is one giver and one taker.
package final class Handover<Value: Sendable>: Sendable {
  /// Nobody takes what is given any more.
  package struct Abandoned: Error {}

  private enum End {
    case finished
    case failed(any Error)
    case abandoned
  }

  private struct State {
    var value: Value?
    var end: End?
    var taker: CheckedContinuation<Value?, any Error>?
    var giverWaits = false
  }

  private let state = Mutex(State())
  private let taken = DispatchSemaphore(value: 0)

  package init() {}

  /// Gives a value; waits, on this thread, until the one before was taken.
  /// - Throws: ``Abandoned``.
  package func give(_ value: Value) throws {
    while true {
      let isGiven = try state.withLock { state in
        if state.end != nil { throw Abandoned() }
        if let taker = state.taker {
          state.taker = nil
          taker.resume(returning: value)
          return true
        }
        guard state.value != nil else {
          state.value = value
          return true
        }
        state.giverWaits = true
        return false
      }
      if isGiven { return }
      taken.wait()
    }
  }

  /// There is nothing more; with an error, the taker gets that.
  package func finish(throwing error: (any Error)? = nil) {
    end(error.map(End.failed) ?? .finished)
  }

  /// Takes no more: the giver is told the next time that it gives.
  package func abandon() { end(.abandoned) }

  /// The next value; nil after the last one.
  /// - Throws: What the giver failed with; `CancellationError`.
  package func take() async throws -> Value? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        state.withLock { state in
          if let value = state.value {
            state.value = nil
            wake(&state)
            continuation.resume(returning: value)
          } else if let end = state.end {
            continuation.resume(with: Self.last(end))
          } else {
            state.taker = continuation
          }
        }
      }
    } onCancel: {
      abandon()
    }
  }

  private func end(_ end: End) {
    state.withLock { state in
      guard state.end == nil else { return }
      state.end = end
      if case .abandoned = end { state.value = nil }
      state.taker?.resume(with: Self.last(end))
      state.taker = nil
      wake(&state)
    }
  }

  private func wake(_ state: inout State) {
    guard state.giverWaits else { return }
    state.giverWaits = false
    taken.signal()
  }

  private static func last(_ end: End) -> Result<Value?, any Error> {
    switch end {
    case .finished: .success(nil)
    case .failed(let error): .failure(error)
    case .abandoned: .failure(CancellationError())
    }
  }
}
