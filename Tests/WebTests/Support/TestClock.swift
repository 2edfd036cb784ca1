import MovementCore
import Synchronization

/// A clock that a test sets.
final class TestClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ instant: Instant) { self.instant = Mutex(instant) }

  var now: Instant { instant.withLock { $0 } }

  func advance(bySeconds seconds: Int64) {
    instant.withLock { $0 = $0.advanced(bySeconds: seconds) }
  }
}
