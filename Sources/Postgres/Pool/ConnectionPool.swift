import BlockingWork
import Dispatch
import SQL
import Synchronization

/// So many connections, each used on a thread of its own, and a queue of those who wait for one.
final class ConnectionPool: Sendable {
  private struct State {
    /// The slots that nobody uses. The one used last is taken first, so that the others grow old.
    var free: [Int]
    var isClosed = false
    var sweepIsPlanned = false
  }

  let source: ConnectionSource
  private let work: WorkQueue
  private let slots: [ConnectionSlot]
  private let state: Mutex<State>

  init(source: ConnectionSource, label: String, connections: Int) {
    self.source = source
    let count = max(1, connections)
    work = WorkQueue(label: "lantoa.postgres.\(label)", atOnce: count)
    slots = (0..<count).map { _ in ConnectionSlot() }
    state = Mutex(State(free: Array(0..<count)))
  }

  /// Runs `body` within a transaction that `begin` begins, as soon as there is a connection.
  ///
  /// - Throws: `Failure.refused` with ``SQLError/busy`` if the turn does not come in time;
  ///   `CancellationError` if the task is cancelled while it waits; what `body` throws.
  func run<Value: Sendable>(
    begin: @escaping @Sendable (Connection) throws(Failure) -> Void,
    _ body: @escaping @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    let turn = Turn()
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask {
        try await self.work.run {
          guard turn.begin() else { throw CancellationError() }
          return try self.runNow(begin: begin, body)
        }
      }
      let waiting = source.limits.waiting
      group.addTask {
        try? await Task.sleep(for: waiting)
        return nil
      }
      defer { group.cancelAll() }
      while let finished = try await group.next() {
        if let value = finished { return value }
        if turn.giveUp() {
          try Task.checkCancellation()
          source.counter.add { $0.refusedAsBusy += 1 }
          throw Failure.refused(.busy)
        }
      }
      throw CancellationError()
    }
  }

  /// On this thread; for the start.
  func runNow<Value: Sendable>(
    begin: @Sendable (Connection) throws(Failure) -> Void,
    _ body: @Sendable (Connection) throws -> Value
  ) throws -> Value {
    let slot = try state.withLock { state throws(Failure) in
      // There are as many threads as slots.
      guard !state.isClosed, let slot = state.free.popLast() else { throw .refused(Self.closed) }
      return slot
    }
    defer { giveBack(slot) }
    return try slots[slot].use(from: source, begin: begin, body)
  }

  private func giveBack(_ slot: Int) {
    let (isClosed, planSweep) = state.withLock { state in
      state.free.append(slot)
      let planSweep = !state.isClosed && !state.sweepIsPlanned
      state.sweepIsPlanned = state.sweepIsPlanned || planSweep
      return (state.isClosed, planSweep)
    }
    if isClosed { _ = slots[slot].close() }
    if planSweep { sweepLater() }
  }

  /// Closes connections that were idle for too long, now and then, until there are none.
  private func sweepLater() {
    let time = source.limits.idle
    let delay = DispatchTimeInterval.milliseconds(Int(time.milliseconds))
    DispatchQueue.global().asyncAfter(deadline: .now() + delay) { [weak self] in
      guard let self else { return }
      let areClosed = self.slots.map { $0.close(idleFor: time) }.allSatisfy(\.self)
      let goesOn = self.state.withLock { state in
        state.sweepIsPlanned = !areClosed && !state.isClosed
        return state.sweepIsPlanned
      }
      if goesOn { self.sweepLater() }
    }
  }

  /// Ends the connections that nobody uses; the others end with their transactions.
  func close() {
    state.withLock { $0.isClosed = true }
    for slot in slots { _ = slot.close() }
  }

  private static let closed = SQLError.failed(detail: "the database is closed")
}

/// Whose move it is: somebody who waits begins or gives up, never both.
private final class Turn: Sendable {
  private let isTaken = Mutex(false)

  func begin() -> Bool { take() }

  func giveUp() -> Bool { take() }

  private func take() -> Bool {
    isTaken.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
  }
}
