import Logging
import Store

extension Sealing {
  /// Sealing beside a server, by one node at a time, and once more when that one stops.
  ///
  /// - Parameters:
  ///   - pause: How long after one sealing the next one comes.
  ///   - node: The id of this node.
  func background(every pause: Duration, node: String, logger: Logger) -> BackgroundWork {
    let seal: @Sendable () async throws -> Void = {
      for seal in try await run() {
        logger.notice(
          "the record was sealed",
          metadata: [
            "seal": "\(seal.number)", "first": "\(seal.first)", "last": "\(seal.last)",
            "root": "\(seal.root)",
          ])
      }
    }
    return BackgroundWork(
      name: "sealing", every: pause, store: store, node: node, logger: logger, atEnd: seal,
      work: seal)
  }
}
