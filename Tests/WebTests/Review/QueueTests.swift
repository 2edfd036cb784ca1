import HTTPTypes
import HummingbirdTesting
import MovementCore
import Testing

@testable import Web

@Suite struct QueueTests {
  @Test("What should be answered first stands first, with what one needs to know")
  func lists() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report", title: "Báo cáo năm 2019")
      let page = try await site.movementPage("/review", as: .dangVan)
      #expect(page.rows == ["a-4", r3])
      #expect(page.words(in: "h1") == "Chờ duyệt")
      #expect(page.words.contains("Báo cáo năm 2019"))
      #expect(page.words.contains("Văn phòng Quận ủy"))
      // Handed in on Tuesday 10 September: five working days are Tuesday the 17th.
      #expect(page.words.contains("17/09/2019"))
      // Loaded without content on Sunday 2 June: it has no title, and the answer is late.
      #expect(page.words.contains("Bài viết"))
      #expect(page.words.contains("07/06/2019"))
      #expect(page.words.contains("trễ 95 ngày"))
      #expect(page.links.contains("/12-kh-qu/review/\(r3)"))
    }
  }

  @Test("A reviewer sees what is addressed to its unit, the organiser everything")
  func isAddressed() async throws {
    try await TestSite.run { site in
      let all = try await site.movementPage("/review", as: .organiser)
      let none = try await site.movementPage("/review", as: .reviewer("van-phong"))
      #expect(all.rows == ["a-4"])
      #expect(none.rows == [])
    }
  }

  @Test("Nobody else has a queue", arguments: [TestVisitor.unit("da-kao"), .reader(nil)])
  func isClosed(to visitor: TestVisitor) async throws {
    try await TestSite.run { site in
      for page in ["/review", "/review/a-4", "/review/phrases"] {
        let response = try await site.response("/12-kh-qu" + page, as: visitor)
        #expect(response.status == .forbidden, "\(page)")
      }
    }
  }

  @Test("Filters keep, and each number leads to as many as it says")
  func filters() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report")
      try await site.handIn(r4, unit: "da-kao-ubnd", "report")
      try await site.handIn(r5, unit: "da-kao-mttq", "report")
      func rows(_ query: String) async throws -> [String] {
        try await site.movementPage("/review?" + query, as: .dangVan).rows
      }
      #expect(try await rows("obligation=report") == [r3, r4, r5])
      #expect(try await rows("unit=da-kao") == ["a-4", r4, r5])
      #expect(try await rows("unit=da-kao&obligation=report") == [r4, r5])
      #expect(try await rows("late=1") == ["a-4"])
      #expect(try await rows("late=1&obligation=report") == [])
      let page = try await site.movementPage("/review?unit=da-kao", as: .dangVan)
      #expect(page.links.contains("/12-kh-qu/review/\(r4)?unit=da-kao"))
      for link in page.countingLinks {
        let found = try await site.page(link.address, as: .dangVan)
        #expect(found.rows.count == link.count, "\(link.address)")
      }
    }
  }

  @Test("What cannot be asked for is said", arguments: ["unit=x", "obligation=x", "page=0"])
  func refuses(_ query: String) async throws {
    try await TestSite.run { site in
      let answer = try await site.response("/12-kh-qu/review?" + query, as: .dangVan)
      #expect(answer.status == .notFound || answer.status == .badRequest)
    }
  }

  @Test("An empty queue says so kindly")
  func isEmpty() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/review", as: .reviewer("van-phong"))
      #expect(page.words.contains("Không còn sản phẩm nào chờ duyệt"))
      let english = try await site.movementPage(
        "/review", language: .english, as: .reviewer("van-phong"))
      #expect(english.words.contains("Nothing waits for review"))
    }
  }

  @Test("Long queues have pages; as many statements, however long")
  func hasPages() async throws {
    try await TestSite.run { site in
      let short = try await site.statementCounts(of: "/12-kh-qu/review")
      let many = (0..<120).map { index in
        Deliverable(
          id: "n-\(index + 100)", unit: "van-phong", obligation: "articles",
          submitted: day("2019-05-02"), status: .submitted)
      }
      try await site.load(SmallMovement.plan, deliverables: SmallMovement.deliverables + many)
      let first = try await site.movementPage("/review", as: .dangVan)
      #expect(first.rows.count == 50)
      #expect(first.words.contains("121"))
      #expect(first.words.contains("Trang 1 / 3"))
      let last = try await site.movementPage("/review?page=3", as: .dangVan)
      #expect(last.rows.count == 21)
      #expect(last.rows.last == "a-4")
      #expect(first.words.contains("Chọn cả trang (50)"))
      let ticked = try await site.movementPage("/review?tick=all", as: .dangVan)
      #expect(ticked.elements("input", with: "checked").count == 50)
      let counts = try await site.statementCounts(of: "/12-kh-qu/review")
      #expect(counts == short)
    }
  }
}
