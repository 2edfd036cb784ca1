import Synchronization

/// Lets so many tasks at a time go on; the others wait, first come, first served.
final class WaitingLine: Sendable {
  private typealias Waiting = CheckedContinuation<Void, any Error>

  private struct State {
    var free: Int
    var waiting: [(id: Int, continuation: Waiting)] = []
    var lastID = 0
  }

  private let state: Mutex<State>

  init(atOnce: Int) { state = Mutex(State(free: max(1, atOnce))) }

  /// Does something when its turn has come.
  /// - Throws: `CancellationError` if the task was cancelled before.
  func turn<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
    try await enter()
    defer { leave() }
    return try await body()
  }

  private func enter() async throws {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: Waiting) in
        state.withLock { state in
          // Asked within, because the task may have been cancelled before it was known here.
          if Task.isCancelled {
            continuation.resume(throwing: CancellationError())
          } else if state.free > 0 {
            state.free -= 1
            continuation.resume()
          } else {
            state.waiting.append((id, continuation))
          }
        }
      }
    } onCancel: {
      state.withLock { state in
        guard let place = state.waiting.firstIndex(where: { $0.id == id }) else { return }
        state.waiting.remove(at: place).continuation.resume(throwing: CancellationError())
      }
    }
  }

  private func leave() {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.free += 1
        return
      }
      state.waiting.removeFirst().continuation.resume()
    }
  }
}
