import Logging
import Synchronization

/// Keeps what is logged.
final class TestLog: Sendable {
  private let kept = Mutex<[String]>([])

  /// One text for each line, with all that belongs to it.
  var lines: [String] { kept.withLock { $0 } }

  func logger(_ level: Logger.Level = .trace) -> Logger {
    Logger(label: "test", factory: { _ in Handler(log: self, logLevel: level) })
  }

  private struct Handler: LogHandler {
    let log: TestLog
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }.map { "\($0.key)=\($0.value)" }
      let line = "\(event.level) \(event.message) " + all.sorted().joined(separator: " ")
      log.kept.withLock { $0.append(line) }
    }
  }
}
