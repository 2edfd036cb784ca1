import BlockingWork
import Dispatch
import Synchronization
import Testing

@Suite("Handing over", .timeLimit(.minutes(30)))
struct HandoverTests {
  private struct Broken: Error {}

  /// Gives on a thread that may wait.
  private func give(
    _ values: Range<Int>, to handover: Handover<Int>, _ end: @escaping @Sendable () -> Void
  ) async throws {
    try await WorkQueue(label: "test", atOnce: 1).run {
      for value in values { try handover.give(value) }
      end()
    }
  }

  @Test("Every value comes over, in order, and then the end")
  func inOrder() async throws {
    let handover = Handover<Int>()
    async let giving: Void = give(0..<200, to: handover) { handover.finish() }
    var taken: [Int] = []
    while let value = try await handover.take() { taken.append(value) }
    try await giving
    #expect(taken == Array(0..<200))
    #expect(try await handover.take() == nil)
  }

  @Test("What was given before the end comes over; then what the giver failed with")
  func failure() async throws {
    let handover = Handover<Int>()
    try await give(7..<8, to: handover) { handover.finish(throwing: Broken()) }
    #expect(try await handover.take() == 7)
    await #expect(throws: Broken.self) { try await handover.take() }
  }

  @Test("A giver whose taker goes away is told, also while it waits")
  func abandoned() async throws {
    let handover = Handover<Int>()
    let giving = Task {
      try await give(0..<10, to: handover) { Issue.record("all were taken") }
    }
    #expect(try await handover.take() == 0)
    handover.abandon()
    await #expect(throws: Handover<Int>.Abandoned.self) { try await giving.value }
  }

  @Test("A task that is cancelled while it waits takes no more")
  func cancelled() async throws {
    let handover = Handover<Int>()
    let taking = Task { try await handover.take() }
    taking.cancel()
    await #expect(throws: CancellationError.self) { try await taking.value }
    #expect(throws: Handover<Int>.Abandoned.self) { try handover.give(1) }
  }
}
