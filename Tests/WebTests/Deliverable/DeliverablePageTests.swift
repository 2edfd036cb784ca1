import MovementCore
import Testing

@testable import Web

struct DeliverablePageTests {
  @Test func `it says what, by whom, when, and that it counts`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/deliverables/a-2")
      #expect(page.words(in: "h1") == "Bài viết · Ban Dân vận Quận ủy")
      #expect(page.words.contains("Được tính."))
      #expect(page.words.contains("thứ Hai 02/09/2019 · trễ 2 ngày"))
      #expect(page.words.contains("Đạt, trễ hạn"))
      #expect(page.links.contains("/12-kh-qu/units/ban-dan-van#due-articles-1"))
      #expect(page.links.contains("/12-kh-qu/obligations/articles"))
    }
  }

  @Test(arguments: [
    ("a-4", "Đang chờ duyệt."), ("p-4", "đã trả lại để bổ sung"), ("r-2", "Đây là bản nháp"),
    ("m-1", "cộng vào tiến độ của Phường Bến Nghé"),
  ])
  func `it says why`(id: String, words: String) async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/deliverables/\(id)")
      #expect(page.words.lowercased().contains(words.lowercased()))
    }
  }

  @Test func `the due that its day gave it is named`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/deliverables/k-2")
      #expect(page.words.contains("Quý II/2019, hạn cuối Chủ nhật 30/06/2019"))
      #expect(page.words.contains("đơn vị không ghi kỳ; tính theo ngày nộp"))
    }
  }

  @Test func `its history is the record of changes`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/deliverables/a-1")
      #expect(page.words.contains("10/09/2019 09:30"))
      #expect(page.words.contains("Nạp vào từ tệp"))
    }
  }

  @Test func `it is seven statements, and an unknown id is a page that says so`() async throws {
    try await TestSite.run { site in
      let counts = try await site.statementCounts(of: "/12-kh-qu/deliverables/a-1")
      #expect(counts == [7, 1])
      let answer = try await site.answer("/12-kh-qu/deliverables/%3Cscript%3E")
      #expect(answer.code == 404)
      #expect(!answer.text.contains("<script>"))
    }
  }
}
