import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import SQL
import Testing

@testable import Web

@Suite struct HomeTests {
  @Test("An empty database says what to do, in both languages")
  func helpsToBegin() async throws {
    try await TestSite.run(plans: []) { site in
      let page = try await site.page("/")
      #expect(page.words.contains("lantoa load --database"))
      #expect(page.words.contains("Chưa có phong trào nào"))
      let english = try await site.page("/", language: .english)
      #expect(english.words.contains("There is no movement yet"))
    }
  }

  @Test("Who cannot load a movement is not told how")
  func leavesOthersAlone() async throws {
    try await TestSite.run(plans: []) { site in
      for visitor in [TestVisitor.reader(nil), nil] {
        let page = try await site.page("/", as: visitor)
        #expect(page.words.contains("Chưa có phong trào nào"))
        #expect(!page.words.contains("lantoa load"))
      }
    }
  }

  @Test("Where one works comes first, before everybody's pages")
  func leadsToWork() async throws {
    try await TestSite.run { site in
      let places = ["my", "review", "board", "plan"].map { SmallMovement.path + "/" + $0 }
      func offered(_ visitor: TestVisitor) async throws -> [String] {
        let page = try await site.page("/", as: visitor)
        return page.main.links.filter(places.contains)
      }
      let unit = try await offered(.unit("da-kao-ubnd"))
      #expect(unit == [places[0], places[2], places[3]])
      let organiser = try await offered(.organiser)
      #expect(organiser == [places[2], places[3]])
    }
  }

  @Test("Movements stand as cards, those that run first")
  func showsMovements() async throws {
    try await TestSite.run(plans: [SmallMovement.plan, SmallMovement.nextPlan]) { site in
      let page = try await site.page("/", as: .reader(nil)).main
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

  @Test("A guest reads how far the movements are, and gets no link to the pages inside")
  func guestsReadOnly() async throws {
    try await TestSite.run(plans: [SmallMovement.plan, SmallMovement.nextPlan]) { site in
      for language in [Language.vietnamese, .english] {
        let page = try await site.page("/", language: language, as: nil)
        #expect(page.words.contains("12-KH/QU · Ban Thường vụ Quận ủy · 01/10/2018 – 30/09/2019"))
        #expect(page.words.contains("Phường Bến Nghé"))
        #expect(page.countingLinks.isEmpty)
        let allowed = ["#content", "/", "/sign-in", "/language/"]
        for link in page.links {
          #expect(allowed.contains { link == $0 || ($0.hasSuffix("e/") && link.hasPrefix($0)) })
        }
        #expect(page.text.utf8.count < 100_000)
      }
      let inside = try await site.page("/")
      #expect(inside.links.contains("/12-kh-qu/board"))
    }
  }

  @Test("The groups stand with their progress, in the order of the directory")
  func showsGroups() async throws {
    try await TestSite.run { site in
      let model = HomeModel(
        try await site.site.boards.current(), stories: []
      ) { _ in SmallMovement.today }
      guard case .standing(let standing) = model.cards.first?.content else {
        Issue.record("no standing")
        return
      }
      #expect(
        standing.groups.map(\.name) == ["Quận ủy Quận 1", "Phường Đa Kao", "Phường Bến Nghé"])
      let sum = standing.groups.reduce(0) { $0 + $1.rollUp.asked }
      #expect(sum == standing.rollUp.asked)
    }
  }

  @Test("The front page is made once until something changes")
  func isKept() async throws {
    try await TestSite.run { site in
      _ = try await site.page("/", as: nil)
      site.counter.reset()
      _ = try await site.page("/", as: nil)
      #expect(site.counter.count == 1)
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
