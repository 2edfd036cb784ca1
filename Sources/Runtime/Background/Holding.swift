import Store
import Synchronization

/// The lease that a node has at the moment, if it has one.
final class Holding: Sendable {
  private let held = Mutex<Lease?>(nil)

  var lease: Lease? {
    get { held.withLock { $0 } }
    set { held.withLock { $0 = newValue } }
  }
}
