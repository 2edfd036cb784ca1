import Logging
import MovementCore

extension Housekeeping {
  /// Housekeeping beside a server: when its turn comes, and every hour after a run ended, so that
  /// there is one at a time.
  ///
  /// - Parameter node: The id of this node.
  func background(
    node: String, logger: Logger, every pause: Duration = .seconds(3_600),
    now: @escaping @Sendable () -> Instant = WallClock.instant
  ) -> BackgroundWork {
    BackgroundWork(
      name: "housekeeping", every: pause, store: store, node: node, logger: logger
    ) {
      let report = try await run(at: now())
      guard !report.isEmpty else { return }
      // The log says how much went, and nothing of what or whose it was.
      logger.notice(
        "housekeeping removed what was over",
        metadata: [
          "sessions": "\(report.sessions)", "invitations": "\(report.invitations)",
          "drafts": "\(report.drafts)", "uploads": "\(report.uploads)",
          "files": "\(report.files)", "bytes": "\(report.bytes)",
        ])
    }
  }
}
