import BlockingWork

/// Hashes and compares passwords away from Swift's pool and every event loop, two at a time: a
/// rush of sign-ins takes two cores and 128 MiB, not the server.
package final class PasswordWorker: Sendable {
  /// As many wait already as may. Who is told so tries again in a few seconds.
  package struct Busy: Error {}

  private let queue: WorkQueue
  private let cost: PasswordCost

  /// - Parameters:
  ///   - atOnce: How many passwords are hashed at a time.
  ///   - waiting: How many more may wait; 32 are about a second of work.
  ///   - cost: Of new hashes.
  package init(atOnce: Int = 2, waiting: Int = 32, cost: PasswordCost = .interactive) {
    queue = WorkQueue(label: "lantoa.password", atOnce: atOnce, waiting: waiting)
    self.cost = cost
  }

  /// Hashes a new password.
  /// - Throws: ``Busy``; `PasswordProblem.outOfMemory`; `CancellationError` if the task was
  ///   cancelled before its turn.
  package func hash(_ password: Password) async throws -> PasswordHash {
    let cost = cost
    return try await run { try PasswordHash(of: password, cost: cost) }
  }

  /// Whether the stored hash is of this password. Throws as ``hash(_:)``.
  /// - Parameter hash: Nil if there is no such account: the answer is no and takes as long.
  package func verify(_ password: Password, against hash: PasswordHash?) async throws -> Bool {
    guard let hash else {
      try await verifyNothing(password)
      return false
    }
    return try await run { try hash.verify(password) }
  }

  /// Takes the time of a comparison. Throws as ``hash(_:)``.
  package func verifyNothing(_ password: Password) async throws {
    let cost = cost
    try await run { try PasswordHash.verifyNothing(password, cost: cost) }
  }

  /// Whether a stored hash was made at another cost than this worker's.
  package func needsRehash(_ hash: PasswordHash) -> Bool { hash.needsRehash(cost: cost) }

  private func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    do {
      return try await queue.run(work)
    } catch is WorkQueue.Full {
      throw Busy()
    }
  }
}
