import Dispatch

/// Where transactions of a test, each on a thread of its own, wait for one another.
struct Meeting: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  /// Lets one who waits go on, now or later.
  func open() { semaphore.signal() }

  /// From within a transaction.
  func wait() { _ = semaphore.wait(timeout: .now() + 300) }

  /// From a task, which must not hold up a thread of Swift's pool.
  func arrival() async {
    while !hasArrived { try? await Task.sleep(for: .milliseconds(5)) }
  }

  private var hasArrived: Bool { semaphore.wait(timeout: .now()) == .success }
}
