import Glibc
import Logging
import ServiceLifecycle
import UnixSignals

/// Runs a service until the program is asked to stop (SIGTERM, SIGINT). The first signal lets what
/// runs finish; the second one ends the program at once.
struct Running: Sendable {
  let service: any Service
  /// How long it goes on after the signal.
  let delay: Duration
  /// How long it then waits for what runs, before that is broken off.
  let limit: Duration
  let logger: Logger
  let onStop: @Sendable () -> Void

  func run() async throws {
    var configuration = ServiceGroupConfiguration(services: [service], logger: logger)
    configuration.maximumGracefulShutdownDuration = limit
    let group = ServiceGroup(configuration: configuration)
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    let watch = Task {
      var isStopping = false
      for await signal in signals {
        guard !isStopping else {
          logger.warning("stopped at once", metadata: ["signal": "\(signal)"])
          // What was committed is on the disk; nothing else is worth waiting for.
          _exit(130)
        }
        isStopping = true
        logger.notice("stopping", metadata: ["signal": "\(signal)"])
        onStop()
        Task {
          try? await Task.sleep(for: delay)
          await group.triggerGracefulShutdown()
        }
      }
    }
    defer { watch.cancel() }
    try await group.run()
    logger.notice("stopped")
  }
}
