import Synchronization

/// Remembers the statements that ran.
package final class StatementCounter: StatementObserver {
  private let texts = Mutex<[String]>([])

  package init() {}

  package func willRun(_ text: String) { texts.withLock { $0.append(text) } }

  /// Since the beginning, or since the last ``reset()``.
  package var statements: [String] { texts.withLock { $0 } }

  package var count: Int { texts.withLock { $0.count } }

  package func reset() { texts.withLock { $0.removeAll() } }
}
