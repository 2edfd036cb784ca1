import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Testing

@testable import Web

@Suite struct HomeTests {
  @Test("An empty database says what to do, in both languages")
  func helpsToBegin() async throws {
    try await TestSite.run(plans: []) { site in
      let page = try await site.page("/")
      #expect(page.words.contains("lantoa load --database"))
      #expect(page.words.contains("chưa có phong trào nào"))
      let english = try await site.page("/", language: .english)
      #expect(english.words.contains("holds no movement yet"))
    }
  }

  @Test("Movements stand as cards, those that run first")
  func showsMovements() async throws {
    try await TestSite.run(plans: [SmallMovement.plan, SmallMovement.nextPlan]) { site in
      let page = try await site.page("/")
      #expect(
        page.links.filter { $0 == "/7-kh-qu" || $0 == "/12-kh-qu" } == ["/12-kh-qu", "/7-kh-qu"])
      #expect(page.words.contains("12-KH/QU · Ban Thường vụ Quận ủy · 01/10/2018 – 30/09/2019"))
      #expect(
        page.words.contains("Hạn kế tiếp: Báo cáo của đơn vị, thứ Bảy 14/09/2019, còn 4 ngày"))
    }
  }

  @Test("A movement whose data allow no standing says why, and the others go on")
  func explainsProblems() async throws {
    var broken = SmallMovement.nextPlan
    broken.obligations[0].quantity = .share(percent: 50)
    try await TestSite.run(plans: [SmallMovement.plan, broken]) { site in
      let page = try await site.page("/")
      #expect(page.words.contains("Đơn vị da-kao chưa có số người"))
      #expect(page.links.contains("/12-kh-qu/board"))
      _ = try await site.movementPage("/board")
      let response = try await site.response("/7-kh-qu/board")
      #expect(response.status == .internalServerError)
      #expect(TestPage(text: String(buffer: response.body)).words.contains("da-kao"))
    }
  }

  @Test("A fixed day is told on every page")
  func tellsOfFixedDay() async throws {
    try await TestSite.run(isDayFixed: true) { site in
      for address in ["/", "/12-kh-qu", "/12-kh-qu/board", "/12-kh-qu/standing"] {
        let words = try await site.page(address).words
        #expect(words.contains("“hôm nay” cố định là thứ Ba 10/09/2019"), "\(address)")
      }
    }
  }
}
