import Store
import Testing

@Suite("The feed of changes", .testStore)
struct FeedTests {
  @Test(
    "Whoever asks from the last line that came misses and repeats nothing", arguments: [1, 4, 99])
  func following(limit: Int) async throws {
    let test = try testStore()
    try await test.populate()
    var positions: [Int64] = []
    var last: Int64 = 0
    while true {
      let changes = try await test.store.changes(after: last, limit: limit)
      #expect(changes.count <= limit)
      guard let newest = changes.last else { break }
      positions += changes.map(\.position)
      last = newest.position
    }
    #expect(positions == Array(1...14))
    try await test.handIn(1)
    #expect(try await test.store.changes(after: last).map(\.kind) == ["handIn"])
    #expect(try await test.count { _ = try await $0.changes(after: 0) } == 1)
  }
}
