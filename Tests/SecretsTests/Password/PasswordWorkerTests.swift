import Secrets
import Testing

@Suite(.timeLimit(.minutes(30))) struct PasswordWorkerTests {
  @Test("It hashes, compares, and says no where there is nothing to compare")
  func verifies() async throws {
    let worker = PasswordWorker(cost: .least)
    let password = try Password("Dân vận khéo")
    let hash = try await worker.hash(password)
    #expect(try await worker.verify(password, against: hash))
    #expect(try await !worker.verify(Password("Dân vận"), against: hash))
    #expect(try await !worker.verify(password, against: nil))
    #expect(!worker.needsRehash(hash))
    #expect(PasswordWorker().needsRehash(hash))
  }

  @Test("Beyond those who may wait everybody is told that it is busy, and nobody is lost")
  func isBusy() async throws {
    let worker = PasswordWorker(atOnce: 1, waiting: 2)
    let password = try Password("x")
    let results = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            try await worker.verifyNothing(password)
            return true
          } catch is PasswordWorker.Busy {
            return false
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 8)
    // Whether a task comes late, when one is done already, is not ours to say.
    #expect(results.filter { $0 }.count >= 3)
    #expect(results.contains(false))
  }

  @Test("The worker is of use again after it was busy, and after a task was cancelled")
  func recovers() async throws {
    let worker = PasswordWorker(atOnce: 1, waiting: 1, cost: .least)
    let password = try Password("x")
    let cancelled = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await worker.hash(password)
    }
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    let hash = try await worker.hash(password)
    #expect(try await worker.verify(password, against: hash))
  }
}
