import Dispatch
import Synchronization

/// Runs calls that block or compute for long on threads of their own, so many at a time.
///
/// Swift's pool has one thread per core and must always go on: a call that waits for a disk or
/// computes for a tenth of a second there holds up every request.
package final class WorkQueue: Sendable {
  /// The queue has as many jobs waiting as it takes.
  package struct Full: Error {}

  private let state: Mutex<WorkQueueState>
  private let waitingLimit: Int

  /// - Parameters:
  ///   - label: Names the threads, for who looks at the process.
  ///   - atOnce: How many jobs run at a time, at least one.
  ///   - waiting: How many more may wait for their turn.
  package init(label: String, atOnce: Int, waiting: Int = .max) {
    // A concurrent queue would borrow the threads that Swift's own pool uses on Linux; each serial
    // queue gets a thread besides them while it has work.
    let threads = (0..<max(1, atOnce)).map { DispatchQueue(label: "\(label).\($0)") }
    state = Mutex(WorkQueueState(idle: threads))
    waitingLimit = waiting
  }

  /// Runs the work when its turn has come and gives what it gives.
  ///
  /// A task that is cancelled while it waits leaves the queue and throws `CancellationError`. Work
  /// that has begun is never interrupted.
  ///
  /// - Throws: ``Full`` at once if there is no room to wait; what the work throws.
  package func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws
    -> Value
  {
    let id = state.withLock { $0.makeID() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let job = Job(
          id: id,
          run: { continuation.resume(with: Result(catching: work)) },
          refuse: { continuation.resume(throwing: $0) })
        submit(job)
      }
    } onCancel: {
      state.withLock { $0.withdraw(id) }?.refuse(CancellationError())
    }
  }

  private func submit(_ job: Job) {
    // Asked within, because the task may have been cancelled before its job was known here.
    let admission = state.withLock { state in
      Task.isCancelled ? .refused(CancellationError()) : state.admit(job, limit: waitingLimit)
    }
    switch admission {
    case .runs(let thread): start(job, on: thread)
    case .waits: break
    case .refused(let error): job.refuse(error)
    }
  }

  private func start(_ job: Job, on thread: DispatchQueue) {
    thread.async {
      job.run()
      if let next = self.state.withLock({ $0.next(for: thread) }) { self.start(next, on: thread) }
    }
  }
}
