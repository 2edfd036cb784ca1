import CLibPQ
import Dispatch
import Synchronization

/// Tells a server to stop what a connection is doing, from another thread.
final class CancelHandle: Sendable {
  /// Of a `PGcancel`, which libpq keeps apart from the connection and lets any thread use.
  private let address: UInt

  init(of connection: OpaquePointer) { address = UInt(bitPattern: PQgetCancel(connection)) }

  deinit { PQfreeCancel(OpaquePointer(bitPattern: address)) }

  /// Asks on a thread of its own: a server that hangs would hold up whoever waits for this.
  func send() {
    DispatchQueue(label: "lantoa.postgres.cancel").async {
      var message = [CChar](repeating: 0, count: 256)
      _ = PQcancel(OpaquePointer(bitPattern: self.address), &message, Int32(message.count))
    }
  }
}

/// Whether the task that wants a transaction was cancelled, and what to stop then.
final class Cancellation: Sendable {
  private struct State {
    var requestedAt: ContinuousClock.Instant?
    var target: CancelHandle?
    var wasSent = false
  }

  private let state = Mutex(State())

  /// From any thread, any number of times.
  func request() {
    state.withLock { state in
      guard state.requestedAt == nil else { return }
      state.requestedAt = .now
      guard let target = state.target else { return }
      state.wasSent = true
      target.send()
    }
  }

  /// From now on a request stops what this connection does.
  func aim(at target: CancelHandle) { state.withLock { $0.target = target } }

  /// From now on it does not: a commit is not interrupted.
  func disarm() { state.withLock { $0.target = nil } }

  var isRequested: Bool { state.withLock { $0.requestedAt != nil } }

  /// Whether the server was told. It may hear it late, so the connection must not be used again.
  var wasSent: Bool { state.withLock { $0.wasSent } }

  /// How long ago it was requested; nil if it was not.
  var age: Duration? { state.withLock { $0.requestedAt.map { ContinuousClock.now - $0 } } }
}
