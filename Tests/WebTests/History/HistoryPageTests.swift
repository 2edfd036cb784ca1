import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct HistoryPageTests {
  @Test("The record of a movement says who did what to which record, the latest first")
  func showsMovement() async throws {
    try await TestSite.run { site in
      try await site.load(
        SmallMovement.plan, deliverables: [],
        exemptions: [
          Exemption(unit: "da-kao-ubnd", obligation: "pledge", reason: "Đang sáp nhập")
        ])
      let page = try await site.movementPage("/history")
      let words = page.words
      #expect(words.contains("10/09/2019 09:30"))
      #expect(words.contains("lệnh test"))
      let first = try #require(words.range(of: "Nạp vào từ tệp"))
      let line = words[first.lowerBound...].prefix(400)
      #expect(line.contains("Cam kết an toàn giao thông · UBND phường Đa Kao"))
      #expect(line.contains("Đang sáp nhập"))
    }
  }

  @Test("Before and after stand field by field, in words")
  func showsBeforeAndAfter() async throws {
    try await TestSite.run { site in
      let changed = Deliverable(
        id: "a-1", unit: "van-phong", obligation: "articles", due: nil,
        submitted: day("2019-05-04"), status: .returned, amount: 2)
      try await site.load(SmallMovement.plan, deliverables: [changed], exemptions: [])
      let page = try await site.movementPage("/history/deliverable/a-1")
      #expect(page.words.contains("Cập nhật từ tệp"))
      #expect(flat(page).contains("Tình trạng: Đã duyệt → Trả lại để bổ sung"))
      #expect(flat(page).contains("Ngày nộp: 02/05/2019 → 04/05/2019"))
      let english = try await site.movementPage(
        "/history/deliverable/a-1", language: .english)
      #expect(flat(english).contains("Status: Accepted → Returned"))
      #expect(page.links.contains("/12-kh-qu/deliverables/a-1"))
    }
  }

  @Test("A filter keeps to a kind, to a unit and those below, and to names")
  func filters() async throws {
    try await TestSite.run { site in
      func subjects(_ query: String) async throws -> Set<String> {
        let links = try await site.movementPage("/history?" + query).links
        return Set(
          links.filter { $0.hasPrefix("/12-kh-qu/history/") }
            .map { String($0.dropFirst("/12-kh-qu/history/".count)) })
      }
      let exemptions = try await subjects("kind=exemption")
      #expect(exemptions == ["exemption/da-kao-mttq%2Fpledge"])
      let ofWard = try await subjects("unit=da-kao&kind=deliverable")
      #expect(
        ofWard == [
          "deliverable/a-3", "deliverable/a-4", "deliverable/p-3", "deliverable/r-2",
          "deliverable/c-1",
        ])
      let named = try await subjects("name=da+kao")
      #expect(named == ofWard.union(exemptions))
    }
  }

  @Test("A unit sees its own record and that of those below, and nothing else")
  func keepsToOwn() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/history", as: .unit("ben-nghe"))
      let deliverables = Set(
        page.links.filter { $0.hasPrefix("/12-kh-qu/history/deliverable/") }
          .map { String($0.split(separator: "/").last ?? "") })
      #expect(
        deliverables == ["a-5", "p-4", "r-1", "m-1", "m-2", "k-1", "k-2"])
      #expect(!page.words.contains("Đa Kao"))
      for (address, code) in [
        ("/history/deliverable/a-1", 403), ("/history/deliverable/a-5", 200),
        ("/history/plan/1", 403), ("/history/exemption/da-kao-mttq%2Fpledge", 403),
        ("/history/deliverable/none", 404), ("/history/nothing/a-1", 404),
      ] {
        let response = try await site.response(
          SmallMovement.path + address, as: .unit("ben-nghe"))
        #expect(response.status.code == code, "\(address)")
      }
    }
  }

  @Test("A reviewer sees what is addressed to its unit; a reader sees no record")
  func keepsToAddressed() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/history", as: .reviewer("ban-dan-van"))
      #expect(page.links.contains("/12-kh-qu/history/deliverable/a-3"))
      for visitor in [TestVisitor.reader(nil), .reader("quan-uy")] {
        let response = try await site.response(SmallMovement.path + "/history", as: visitor)
        #expect(response.status == .forbidden)
      }
      let other = try await site.movementPage("/history", as: .reviewer("van-phong"))
      #expect(!other.links.contains("/12-kh-qu/history/deliverable/a-3"))
      #expect(other.links.contains("/12-kh-qu/history/deliverable/a-1"))
    }
  }

  @Test("The record of everything is the organiser's: units and accounts too")
  func showsEverything() async throws {
    try await TestSite.run { site in
      let page = try await site.page("/history?kind=unit")
      #expect(page.links.contains("/history/unit/da-kao"))
      let unit = try await site.page("/history/unit/da-kao")
      #expect(flat(unit).contains("Tên: Phường Đa Kao"))
      for visitor in [TestVisitor.unit("da-kao"), .reviewer("ban-dan-van"), .reader(nil)] {
        #expect(try await site.response("/history", as: visitor).status == .forbidden)
      }
    }
  }

  @Test("What was forgotten is said to be removed, on the side where it stood")
  func showsForgotten() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let subject = ChangeSubject(.exemption, "da-kao-mttq/pledge")
      try await site.store.forget(
        fields: ["reason"], of: subject, movement: board.id, by: Actor(id: "test"))
      let page = try await site.movementPage("/history/exemption/da-kao-mttq%2Fpledge")
      #expect(flat(page).contains("Lý do: đã xóa theo yêu cầu"))
      #expect(flat(page).contains("Đã xóa các mục: lý do"))
      #expect(!page.text.contains("kiêm nhiệm"))
    }
  }

  @Test("Pages follow each other without a gap and cost the same number of statements")
  func pages() async throws {
    try await TestSite.run { site in
      let many = (1...120).map { number in
        Deliverable(
          id: "x-\(number)", unit: "van-phong", obligation: "articles", due: nil,
          submitted: day("2019-05-04"), status: .submitted, amount: 1)
      }
      try await site.load(SmallMovement.plan, deliverables: many, exemptions: [])
      var address: String? = "/12-kh-qu/history?kind=deliverable"
      var seen: [String] = []
      var pages = 0
      while let next = address {
        let page = try await site.page(next)
        seen += page.links.filter { $0.hasPrefix("/12-kh-qu/history/deliverable/") }
        address = page.links.last { $0.contains("from=") && $0.contains("/history?") }
          .flatMap { $0 == next ? nil : $0 }
        pages += 1
        #expect(pages < 10)
      }
      #expect(seen.count == Set(seen).count)
      #expect(seen.count == 120 + SmallMovement.deliverables.count)
      let whole = try await site.statementCounts(of: "/12-kh-qu/history")
      #expect(whole == [3, 3])
      #expect(try await site.statementCounts(of: "/12-kh-qu/history?unit=da-kao") == whole)
    }
  }

  @Test("A question that means nothing is told so")
  func refusesNonsense() async throws {
    try await TestSite.run { site in
      for query in ["kind=soul", "from=0", "from=x"] {
        let response = try await site.response("/12-kh-qu/history?" + query)
        #expect(response.status == .badRequest, "\(query)")
      }
    }
  }

  /// The words with single blanks.
  private func flat(_ page: TestPage) -> String {
    page.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(" :", with: ":")
  }
}
