import MovementCore
import Store
import Testing

@testable import Web

@Suite struct LargeBoardTests {
  /// Forty wards of thirty units each, twenty obligations for each unit: 24,000 cells.
  private static let units: [Unit] =
    [Unit(id: "top", name: "Quận", kind: "district")]
    + (1...40).flatMap { ward in
      [Unit(id: "w\(ward)", name: "Phường \(ward)", kind: "ward", parent: "top")]
        + (1...30).map { number in
          Unit(
            id: "w\(ward)-\(number)", name: "Tổ \(number), phường \(ward)", kind: "group",
            parent: "w\(ward)")
        }
    }

  private static let plan: Plan = {
    var plan = SmallMovement.plan
    plan.number = "99-KH"
    let model = plan.obligations[2]
    plan.obligations = (1...20).map { number in
      var obligation = model
      obligation.id = "o\(number)"
      obligation.who = [.kind("group")]
      return obligation
    }
    return plan
  }()

  private func cells(_ question: String) async throws -> (marks: Int, all: Int, page: TestPage) {
    var found = (marks: 0, all: 0, page: TestPage(text: ""))
    try await TestSite.run(plans: [Self.plan], units: Self.units) { site in
      let page = try await site.page("/99-kh/board" + question)
      found = (page.elements("td", with: "data-status").count, page.elements("td").count, page)
    }
    return found
  }

  @Test("However much is opened, a page holds no more cells than a browser can draw")
  func staysSmall() async throws {
    for question in ["?open=all", "?q=to", "?status=due-soon", "?open=all&sort=rate"] {
      let (marks, all, page) = try await cells(question)
      #expect((3_000...BoardModel.mostCells).contains(marks), "\(question)")
      #expect(all < BoardModel.mostCells * 2)
      #expect(page.words.contains("Còn"), "\(question)")
      #expect(page.words.contains("Hãy mở từng nhóm hoặc lọc bớt."))
      #expect(page.words.contains("1.200"))
    }
  }

  @Test("One group opens whole, and nothing is said")
  func opensOneGroup() async throws {
    let (marks, _, page) = try await cells("?open=w40")
    #expect(marks == 600)
    #expect(!page.words.contains("Hãy mở từng nhóm"))
  }
}
