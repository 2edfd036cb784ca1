import MovementCore
import Testing

@testable import Web

struct ManyAtOnceTests {
  @Test(.timeLimit(.minutes(30))) func `many who come before the board is built all get a page`()
    async throws
  {
    try await TestSite.run { site in
      await withTaskGroup(of: MovementKey?.self) { group in
        for _ in 0..<32 {
          group.addTask {
            try? await site.site.boards.board(MovementKey(path: "12-kh-qu"))?.key
          }
        }
        for await key in group { #expect(key == MovementKey(path: "12-kh-qu")) }
      }
    }
  }
}
