package import Logging
import ServiceLifecycle
package import Store

/// Work that goes on beside a server, again and again, on one node at a time: whoever holds its lease
/// does it. If that node dies, another one takes over within the lease's patience; if it stops, at
/// once.
///
/// A node that was stopped in its midst (a machine that slept) may go on for a moment while another
/// one has begun, so what is done has to bear that.
package struct BackgroundWork: Service {
  /// Of the lease, and in the log.
  package let name: String
  /// How long to rest after a run ended.
  package let every: Duration
  /// The id of this node.
  package let node: String
  package let pace: LeasePace
  /// Is told of each run, for figures.
  package var meter: WorkMeter?
  private let store: MovementStore
  private let logger: Logger
  private let atEnd: (@Sendable () async throws -> Void)?
  private let work: @Sendable () async throws -> Void

  /// - Parameters:
  ///   - node: A UUID, anew for each time that the program runs.
  ///   - pace: Nil for what suits the store's engine.
  ///   - atEnd: Done once more when the program stops, if it holds the lease then.
  ///   - work: Is cancelled when the lease is lost or the program stops.
  package init(
    name: String, every: Duration, store: MovementStore, node: String, logger: Logger,
    pace: LeasePace? = nil, atEnd: (@Sendable () async throws -> Void)? = nil,
    work: @escaping @Sendable () async throws -> Void
  ) {
    self.name = name
    self.every = every
    self.store = store
    self.node = node
    self.logger = logger
    self.pace = pace ?? store.leasePace
    self.atEnd = atEnd
    self.work = work
  }

  package func run() async throws {
    let holding = Holding()
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        guard let lease = await obtain() else { return }
        holding.lease = lease
        await hold(lease, holding)
      }
    }
    // The task may be cancelled by now, and still has to give the lease back.
    await Task { await end(holding.lease) }.value
  }

  // MARK: - The lease

  /// Waits until this node has the lease; nil if the program stops.
  private func obtain() async -> Lease? {
    var watch = LeaseWatch(patience: pace.patience)
    while !Task.isCancelled {
      // While the database does not answer, nobody can take it.
      if let seen = try? await Optional(store.lease(name)), watch.isFree(seen, at: .now),
        let lease = try? await store.takeLease(name, seen: seen, by: node)
      {
        logger.info("background work begins on this node", metadata: ["work": "\(name)"])
        return lease
      }
      try? await Task.sleep(for: pace.beat)
    }
    return nil
  }

  /// Works until the lease is lost or the program stops.
  private func hold(_ lease: Lease, _ holding: Holding) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await beat(lease, holding) }
      group.addTask { await workOn() }
      // The one that ends first ends the other.
      await group.next()
      group.cancelAll()
    }
    guard holding.lease == nil else { return }
    logger.notice("background work goes on elsewhere", metadata: ["work": "\(name)"])
  }

  /// Says that this node is alive, until it hears that it has lost the lease, or was not heard for so
  /// long that somebody else may have it.
  private func beat(_ lease: Lease, _ holding: Holding) async {
    var heard = ContinuousClock.now
    while true {
      try? await Task.sleep(for: pace.beat)
      guard !Task.isCancelled else { return }
      do {
        guard try await store.renewLease(lease) else { break }
        heard = .now
      } catch {
        guard !Task.isCancelled else { return }
        if ContinuousClock.now - heard >= pace.patience { break }
      }
    }
    holding.lease = nil
  }

  private func end(_ lease: Lease?) async {
    guard let lease else { return }
    do {
      try await atEnd?()
    } catch {
      logger.error(
        "\(name) did not finish at the end", metadata: ["error": "\(type(of: error))"])
    }
    // If that fails, the next one waits for its patience.
    try? await store.releaseLease(lease)
  }

  // MARK: - The work

  private func workOn() async {
    while !Task.isCancelled {
      await once()
      try? await Task.sleep(for: every)
    }
  }

  private func once() async {
    do {
      try await work()
      meter?.ran(name, at: WallClock.instant(), isFine: true)
    } catch {
      // One that was broken off because the program stops is no failure.
      guard !Task.isCancelled else { return }
      meter?.ran(name, at: WallClock.instant(), isFine: false)
      logger.error(
        "\(name) did not finish; it is tried again after the next pause",
        metadata: ["error": "\(type(of: error))", "pause": "\(every)"])
    }
  }
}
