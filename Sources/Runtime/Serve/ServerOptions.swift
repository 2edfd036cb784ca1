package import Logging
package import Web

/// How a server behaves, beside what it serves.
package struct ServerOptions: Sendable {
  package var logger: Logger
  package var connections = ConnectionLimits()
  package var requests = RequestLimits()
  package var handIn = HandInLimits()
  /// Who may see figures and the details of readiness, by address.
  package var metricsAllowed: Set<String> = ["127.0.0.1", "::1"]
  /// In bytes.
  package var minFreeSpace = 0
  /// When stopping: how long it goes on, not ready any more, and how long it then waits for what
  /// runs.
  package var stopDelay = Duration.zero
  package var stopWithin = Duration.seconds(30)

  /// Without limits on traffic: for a demonstration, measurements and tests.
  package init(logger: Logger) { self.logger = logger }
}

extension ServerOptions {
  /// As they were chosen.
  init(_ values: SettingValues, on console: Console) {
    self.init(logger: .server(values.logForm, level: values.logLevel, on: console))
    connections = values.connectionLimits
    requests = RequestLimits(
      perAddress: values.number(.requestsPerAddress), perAccount: values.number(.requestsPerAccount)
    )
    handIn = HandInLimits(
      fileSize: values.number(.maxFile), requestSize: values.number(.maxUpload),
      duration: Int64(values.number(.bodyWithin)), formSize: values.number(.maxForm),
      unitQuota: values.number(.unitQuota), filesQuota: values.number(.filesQuota))
    metricsAllowed = values.hosts(.metricsAllow)
    minFreeSpace = values.number(.minFreeSpace)
    stopDelay = .seconds(values.number(.stopDelay))
    stopWithin = .seconds(values.number(.stopWithin))
  }
}

extension Logger {
  /// Troubles alone, for people at a terminal.
  package static var quiet: Logger {
    var logger = Logger(label: "lantoa")
    logger.logLevel = .notice
    return logger
  }
}
