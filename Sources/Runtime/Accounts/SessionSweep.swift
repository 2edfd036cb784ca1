import Logging
import MovementCore
import ServiceLifecycle
import Store

/// Removes what is known of devices that are signed out for long: at the start, and every day.
struct SessionSweep: Service {
  let store: MovementStore
  let logger: Logger

  /// How long a session that has ended is kept: long enough to answer “was that me?”.
  static let daysKept: Int64 = 30

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await sweep()
        try? await Task.sleep(for: .seconds(86_400))
      }
    }
  }

  private func sweep() async {
    let limit = WallClock.instant().advanced(bySeconds: -Self.daysKept * 86_400)
    do {
      _ = try await store.removeSessions(endedBefore: limit)
    } catch {
      logger.error("old sessions were not removed", metadata: ["error": "\(type(of: error))"])
    }
  }
}
