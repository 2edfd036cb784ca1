package import Logging
import MovementCore

/// Writes what is logged as lines of one form.
package struct LineLog: LogHandler {
  package var logLevel: Logger.Level
  package var metadata: Logger.Metadata = [:]
  private let form: LogForm
  private let now: @Sendable () -> String
  private let write: @Sendable (String) -> Void

  /// - Parameters:
  ///   - now: This moment, as it stands in a line.
  ///   - write: Takes a whole line with its end; may be called from several threads at a time.
  init(
    _ form: LogForm, level: Logger.Level, now: @escaping @Sendable () -> String,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.form = form
    logLevel = level
    self.now = now
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    write(form.line(time: now(), level: event.level, message: "\(event.message)", all))
  }
}

extension Logger {
  /// A server's log on the console's side.
  static func server(_ form: LogForm, level: Logger.Level, on console: Console) -> Logger {
    let log = LineLog(
      form, level: level, now: { WallClock.instant().description },
      write: { console.writeAside(Array($0.utf8)) })
    return Logger(label: "lantoa", factory: { _ in log })
  }
}

extension SettingValues {
  var logLevel: Logger.Level { text(.logLevel).flatMap(Logger.Level.init(rawValue:)) ?? .info }

  var logForm: LogForm { text(.logFormat).flatMap(LogForm.init(rawValue:)) ?? .logfmt }
}
