import BlockingWork
import Dispatch
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(30))) struct WorkQueueTests {
  @Test("The caller gets what the work gives, or what it throws")
  func returnsAndThrows() async throws {
    let queue = WorkQueue(label: "test", atOnce: 1)
    #expect(try await queue.run { 6 * 7 } == 42)
    await #expect(throws: Refusal.self) { try await queue.run { throw Refusal() } }
    #expect(try await queue.run { "still works" } == "still works")
  }

  @Test("All jobs are done, and never more at once than allowed", arguments: [1, 2, 5])
  func limitsJobsAtOnce(_ limit: Int) async throws {
    let queue = WorkQueue(label: "test", atOnce: limit)
    let counter = Counter()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<200 {
        group.addTask {
          try await queue.run {
            counter.enter()
            defer { counter.leave() }
            return number
          }
        }
      }
      var sum = 0
      for try await number in group { sum += number }
      #expect(sum == 199 * 200 / 2)
    }
    #expect(counter.most <= limit)
  }

  @Test("Jobs that wait for tasks of Swift's pool do not keep the pool from running them")
  func leavesThePoolAlone() async throws {
    // More than there are cores.
    let jobs = 12
    let queue = WorkQueue(label: "test", atOnce: jobs)
    let began = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<jobs {
        let gate = Gate()
        group.addTask {
          try await queue.run {
            began.enter()
            gate.wait()
          }
        }
        group.addTask {
          while began.most < jobs { await Task.yield() }
          gate.open()
        }
      }
      try await group.waitForAll()
    }
    #expect(began.most == jobs)
  }

  @Test("Who finds the queue full is told at once; who waits has their turn")
  func refusesWhenFull() async throws {
    let queue = WorkQueue(label: "test", atOnce: 1, waiting: 2)
    let gate = Gate()
    let done = Counter()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<10 {
        group.addTask {
          do {
            try await queue.run {
              gate.wait()
              done.enter()
              gate.open()
            }
            return true
          } catch is WorkQueue.Full {
            return false
          }
        }
      }
      // Seven are refused while nobody gets on.
      for _ in 0..<7 { #expect(try await group.next() == false) }
      gate.open()
      while let wasDone = try await group.next() { #expect(wasDone) }
    }
    #expect(done.most == 3)
  }

  @Test("A task that is cancelled while it waits leaves, and its work is not done")
  func leavesWhenCancelled() async throws {
    let queue = WorkQueue(label: "test", atOnce: 1, waiting: 1)
    let gate = Gate()
    let hasBegun = Gate()
    let first = Task {
      try await queue.run {
        hasBegun.open()
        gate.wait()
        return "first"
      }
    }
    await Task.detached { hasBegun.wait() }.value
    let second = Task { try await queue.run { "second" } }
    second.cancel()
    await #expect(throws: CancellationError.self) { try await second.value }
    // Its place is free again.
    let third = Task { try await queue.run { "third" } }
    gate.open()
    #expect(try await first.value == "first")
    #expect(try await third.value == "third")
  }

  @Test("Work that has begun is finished though its task is cancelled")
  func finishesWhatBegan() async throws {
    let queue = WorkQueue(label: "test", atOnce: 1)
    let gate = Gate()
    let hasBegun = Gate()
    let task = Task {
      try await queue.run {
        hasBegun.open()
        gate.wait()
        return 1
      }
    }
    await Task.detached { hasBegun.wait() }.value
    task.cancel()
    gate.open()
    #expect(try await task.value == 1)
  }
}

private struct Refusal: Error {}

/// Opens once for each that waits.
private final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func wait() { semaphore.wait() }
  func open() { semaphore.signal() }
}

private final class Counter: Sendable {
  private let counts = Mutex((now: 0, most: 0))

  var most: Int { counts.withLock { $0.most } }

  func enter() {
    counts.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
  }

  func leave() { counts.withLock { $0.now -= 1 } }
}
