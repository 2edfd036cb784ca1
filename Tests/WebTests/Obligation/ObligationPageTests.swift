import MovementCore
import Testing

@testable import Web

struct ObligationPageTests {
  @Test func `it says what is asked, of whom, by when, for whom`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/obligations/report")
      #expect(page.words(in: "h1") == "Báo cáo của đơn vị")
      #expect(page.words.contains("Trước ngày 15/09/2019, tức hạn cuối thứ Bảy 14/09/2019"))
      #expect(page.words.contains("Ít nhất 1 báo cáo"))
      #expect(page.words.contains("Cơ quan, UBND phường, ward-front"))
      #expect(page.links.contains("/12-kh-qu/units/ban-dan-van"))
    }
  }

  @Test func `units that are late come first`() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let index = try #require(board.obligationIndices["articles"])
      let model = ObligationModel(at: index, in: board, .sample())
      #expect(
        model.units.map(\.unit.id) == [
          "da-kao-ubnd", "ben-nghe-ubnd", "da-kao-mttq", "ban-dan-van", "van-phong",
          "ben-nghe-dang-uy",
        ])
      #expect(model.dues.map(\.asked) == [6])
      #expect(model.dues.map(\.done) == [3])
    }
  }

  @Test func `the curve ends at the day looked at, with what was met by then`() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let index = try #require(board.obligationIndices["articles"])
      let chart = try #require(
        ObligationModel(at: index, in: board, .sample(day: day("2019-08-31"))).chart)
      #expect(chart.total == 6)
      #expect(
        chart.series[0].points == [
          ProgressChart.Point(day: day("2019-05-02"), count: 1),
          ProgressChart.Point(day: day("2019-08-31"), count: 2),
        ])
      #expect(chart.series[0].last == day("2019-08-31"))
      #expect(chart.marks.map(\.day) == [day("2019-08-31"), day("2019-08-31")])
      #expect(chart.description.hasPrefix("Tính đến ngày 31/08/2019: 2/6 đã đạt."))
    }
  }

  @Test func `optional cells are counted by status too`() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let index = try #require(board.obligationIndices["praise"])
      let model = ObligationModel(at: index, in: board, .sample())
      let counts = model.dues.map { due in due.counts.map { "\($0.status) \($0.number)" } }
      #expect(counts.count == 3)
      #expect(counts.allSatisfy { !$0.isEmpty })
      let page = try await site.movementPage("/obligations/praise")
      #expect(page.words.contains("không bắt buộc, không tính trễ hạn"))
    }
  }

  @Test func `an obligation of nobody says what to do`() async throws {
    var plan = SmallMovement.plan
    plan.obligations[0].who = [.kind("school")]
    try await TestSite.run(plans: [plan]) { site in
      let page = try await site.movementPage("/obligations/articles")
      #expect(page.words.contains("Chưa có đơn vị nào phải thực hiện nhiệm vụ này."))
    }
  }

  @Test func `what the plan says is text, never markup`() async throws {
    var plan = SmallMovement.plan
    plan.obligations[0].title = "<b>Bài</b> & “viết”"
    plan.obligations[0].note = "<script>alert(1)</script>"
    try await TestSite.run(plans: [plan]) { site in
      let page = try await site.movementPage("/obligations/articles")
      #expect(page.words(in: "h1") == "<b>Bài</b> & “viết”")
      #expect(!page.text.contains("<script>alert"))
    }
  }

  @Test func `it is one statement, and an unknown id is a page that says so`() async throws {
    try await TestSite.run { site in
      let counts = try await site.statementCounts(of: "/12-kh-qu/obligations/articles")
      #expect(counts == [1, 1])
      let answer = try await site.answer("/12-kh-qu/obligations/nothing")
      #expect(answer.code == 404)
    }
  }
}
