import Logging
import MovementCore
import ServiceLifecycle

/// Housekeeping beside a server: at the start, and every hour after a run ended, so that there is
/// one at a time.
struct HousekeepingService: Service {
  let housekeeping: Housekeeping
  let logger: Logger
  var now: @Sendable () -> Instant = WallClock.instant
  var pause: Duration = .seconds(3_600)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await once()
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// The log says how much went, and nothing of what or whose it was.
  private func once() async {
    do {
      let report = try await housekeeping.run(at: now())
      guard !report.isEmpty else { return }
      logger.notice(
        "housekeeping removed what was over",
        metadata: [
          "sessions": "\(report.sessions)", "invitations": "\(report.invitations)",
          "drafts": "\(report.drafts)", "uploads": "\(report.uploads)",
          "files": "\(report.files)", "bytes": "\(report.bytes)",
        ])
    } catch {
      // One that was broken off because the program stops is no failure.
      guard !Task.isCancelled else { return }
      logger.error(
        "housekeeping did not finish; it is tried again after the next pause",
        metadata: ["error": "\(type(of: error))", "pause": "\(pause)"])
    }
  }
}
