import MovementCore
import Testing

@testable import Web

@Suite struct CountingLinkTests {
  @Test(
    "Every number of a page leads to a list of as many cells",
    arguments: [
      "", "/board", "/board?open=all", "/board?open=ben-nghe,ben-nghe-dang-uy",
      "/board?status=overdue", "/board?status=overdue,late&kind=office", "/board?q=ben+nghe",
      "/board?cluster=2&obligation=articles", "/board?obligation=praise",
      "/board?obligation=praise&status=met", "/board?obligation=meetings&due=2",
      "/board?under=ben-nghe&open=all", "/board?unit=da-kao", "/board?group=quan-uy",
      "/board?day=2019-06-30&open=all", "?day=2019-06-30", "?day=2018-10-01", "?day=2021-01-01",
      "/board?day=2021-01-01&open=all", "/units/ben-nghe", "/units/ben-nghe-dang-uy",
      "/units/van-phong", "/obligations/articles", "/obligations/praise",
      "/obligations/meetings?day=2019-06-30",
    ])
  func leadsToWhatItCounts(_ address: String) async throws {
    try await TestSite.run { site in
      let links = try await site.movementPage(address).countingLinks
      #expect(!links.isEmpty)
      for (list, count) in Set(links.map(Link.init)).map({ ($0.address, $0.count) }) {
        let page = try await site.page(list)
        let total = page.elements("h1").first?["data-total"]
        #expect(total == String(count), "\(address) → \(list)")
        #expect(page.elements("tr", with: "data-status").count == min(count, 100))
      }
    }
  }

  private struct Link: Hashable {
    let address: String
    let count: Int

    init(_ link: (address: String, count: Int)) {
      address = link.address
      count = link.count
    }
  }

  @Test("The site's front page leads to what it counts as well")
  func leadsFromHome() async throws {
    try await TestSite.run(plans: [SmallMovement.plan, SmallMovement.nextPlan]) { site in
      let links = try await site.page("/").countingLinks
      #expect(links.count == 2)
      for link in links {
        let total = try await site.page(link.address).elements("h1").first?["data-total"]
        #expect(total == String(link.count), "\(link.address)")
      }
    }
  }

  @Test("The list's own choices of a status say how many cells they lead to")
  func countsChoices() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let visit = Visit.sample()
      for filter in [CellFilter(), CellFilter(under: "ben-nghe"), CellFilter(obligation: "praise")]
      {
        let model = try StandingModel(StandingQuestion(filter: filter), board, visit)
        for choice in model.choices {
          var filter = filter
          filter.statuses = choice.word.map { [$0] } ?? []
          let list = try StandingModel(StandingQuestion(filter: filter), board, visit)
          #expect(list.total == choice.count)
        }
      }
    }
  }
}
