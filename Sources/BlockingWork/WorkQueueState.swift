import Dispatch

/// What a queue is asked to do. One of the two closures is called, once.
struct Job: Sendable {
  let id: Int
  let run: @Sendable () -> Void
  let refuse: @Sendable (any Error) -> Void
}

/// Who runs and who waits, first come, first served.
struct WorkQueueState {
  enum Admission {
    case runs(DispatchQueue)
    case waits
    case refused(any Error)
  }

  private var idle: [DispatchQueue]
  private var waiting: [Job] = []
  private var lastID = 0

  init(idle: [DispatchQueue]) { self.idle = idle }

  mutating func makeID() -> Int {
    lastID += 1
    return lastID
  }

  mutating func admit(_ job: Job, limit: Int) -> Admission {
    if let thread = idle.popLast() { return .runs(thread) }
    guard waiting.count < limit else { return .refused(WorkQueue.Full()) }
    waiting.append(job)
    return .waits
  }

  /// Takes a job back that still waits; nil if it runs or is done.
  mutating func withdraw(_ id: Int) -> Job? {
    waiting.firstIndex { $0.id == id }.map { waiting.remove(at: $0) }
  }

  /// What the thread does next; nil if it may rest.
  mutating func next(for thread: DispatchQueue) -> Job? {
    guard waiting.isEmpty else { return waiting.removeFirst() }
    idle.append(thread)
    return nil
  }
}
