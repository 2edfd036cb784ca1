import MovementCore
import SQL
import Store
import Testing

@testable import Web

@Suite struct MovementBoardsTests {
  @Test("Many who come at once wait for one rebuild, and all see the last change")
  func rebuildsOnce() async throws {
    try await TestSite.run { site in
      _ = try await site.site.boards.current()
      let before = try await site.board()
      for round in 1...5 {
        try await site.load(
          SmallMovement.plan,
          deliverables: [
            Deliverable(
              id: "new-\(round)", unit: "ben-nghe", obligation: "praise",
              submitted: day("2019-09-01"), status: .accepted)
          ])
        let last = try await site.store.lastChange()
        site.counter.reset()
        try await withThrowingTaskGroup(of: Int64.self) { group in
          for _ in 0..<40 {
            group.addTask { try await site.site.boards.current().position }
          }
          for try await position in group { #expect(position >= last) }
        }
        // One question each for freshness, and the statements of a rebuild or two.
        #expect(site.counter.count < 40 + 40)
      }
      #expect(try await site.board().position > before.position)
    }
  }

  @Test("Without a change, a page costs one statement")
  func asksOnce() async throws {
    try await TestSite.run { site in
      for address in ["", "/board", "/standing", "/plan", "/obligations/articles"] {
        _ = try await site.movementPage(address)
        site.counter.reset()
        _ = try await site.movementPage(address)
        #expect(site.counter.count == 1, "\(address)")
      }
    }
  }
}
