import Store
import Testing

@Suite("Leases", .testStore)
struct LeaseTests {
  @Test("One of two who see it free gets it; the other one sees who has it")
  func oneHolder() async throws {
    let test = try testStore()
    let other = try test.other()
    let taken = try await withThrowingTaskGroup(of: Lease?.self) { group in
      for number in 1...8 {
        group.addTask {
          try await (number.isMultiple(of: 2) ? test.store : other)
            .takeLease("sweep", seen: nil, by: uuid(number))
        }
      }
      return try await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
    }
    #expect(taken.count == 1)
    #expect(try await other.lease("sweep") == taken.first)
    #expect(try await other.lease("seal") == nil)
  }

  @Test("A holder who was heard meanwhile keeps it; one who was not loses it, and is told")
  func takeOver() async throws {
    let test = try testStore()
    let other = try test.other()
    let first = try #require(try await test.store.takeLease("sweep", seen: nil, by: uuid(1)))
    #expect(try await test.store.renewLease(first))
    #expect(try await other.takeLease("sweep", seen: first, by: uuid(2)) == nil)
    let seen = try await other.lease("sweep")
    #expect(seen == Lease(name: "sweep", holder: uuid(1), beat: 2))
    let second = try #require(try await other.takeLease("sweep", seen: seen, by: uuid(2)))
    #expect(second == Lease(name: "sweep", holder: uuid(2), beat: 3))
    #expect(try await test.store.renewLease(first) == false)
    #expect(try await other.renewLease(second))
  }

  @Test("Whoever gives it back frees it, unless somebody else has it by then; no line tells of it")
  func release() async throws {
    let test = try testStore()
    try await test.expectChanges([]) {
      let first = try #require(try await test.store.takeLease("sweep", seen: nil, by: uuid(1)))
      let second = try #require(
        try await test.store.takeLease("sweep", seen: first, by: uuid(2)))
      try await test.store.releaseLease(first)
      #expect(try await test.store.lease("sweep") == second)
      try await test.store.releaseLease(second)
      #expect(try await test.store.lease("sweep") == nil)
    }
  }
}

@Suite("Watching a lease")
struct LeaseWatchTests {
  private let start = ContinuousClock.now
  private let lease = Lease(name: "sweep", holder: uuid(1), beat: 5)

  /// Whether it is free after these looks, each so many milliseconds after the start.
  private func isFree(after looks: [(Lease?, Int)]) -> Bool {
    var watch = LeaseWatch(patience: .seconds(10))
    return looks.map { watch.isFree($0, at: start + .milliseconds($1)) }.last == true
  }

  @Test("One that nobody has is free at once")
  func nobody() {
    #expect(isFree(after: [(nil, 0)]))
  }

  @Test("One whose holder is silent is free when the watcher's own patience is over")
  func silence() {
    #expect(!isFree(after: [(lease, 0)]))
    #expect(!isFree(after: [(lease, 0), (lease, 9_999)]))
    #expect(isFree(after: [(lease, 0), (lease, 10_000)]))
  }

  @Test(
    "A beat, another holder or a time without one begin the wait anew",
    arguments: [
      Lease(name: "sweep", holder: uuid(1), beat: 6),
      Lease(name: "sweep", holder: uuid(2), beat: 5),
      nil,
    ])
  func sign(other: Lease?) {
    let last = other ?? lease
    #expect(!isFree(after: [(lease, 0), (other, 9_000), (last, 18_000)]))
    #expect(isFree(after: [(lease, 0), (other, 9_000), (last, 18_000), (last, 28_000)]))
  }
}
