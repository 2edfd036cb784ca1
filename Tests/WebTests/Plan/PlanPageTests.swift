import HTML
import MovementCore
import Testing

@testable import Web

struct PlanPageTests {
  /// The small movement's plan with what it lacks.
  static var plan: Plan {
    var plan = SmallMovement.plan
    plan.marks = [Mark(date: day("2019-10-15"), name: "Ngày Truyền thống công tác Dân vận")]
    plan.otherClauses = [
      OtherClause(
        clause: "II.6", title: "Nắm tình hình nhân dân",
        reason: "Xử lý bằng đối thoại và thời hạn trả lời", concernsPersons: true),
      OtherClause(
        clause: "Mở đầu", title: "Mục tiêu chung", reason: "Là mục tiêu", concernsPersons: false),
    ]
    plan.taxonomies = [
      Taxonomy(id: "field", tags: [Label(id: "economy", name: "Kinh tế")])
    ]
    plan.forms = [
      Form(
        kind: "report", name: "Báo cáo kết quả",
        fields: [
          Form.Field(
            id: "field", label: "Lĩnh vực", type: .choice, isRequired: true,
            options: .taxonomy("field")),
          Form.Field(id: "files", label: "Phụ lục", type: .files, max: 5),
        ])
    ]
    return plan
  }

  @Test func `all clauses stand in document order, with their sections`() async throws {
    try await TestSite.run(plans: [Self.plan]) { site in
      let page = try await site.movementPage("/plan")
      let sections = page.elements("section", with: "id").compactMap { $0["id"] }
        .filter { $0.hasPrefix("section-") }
      #expect(sections == ["section-opening", "section-ii", "section-iv.4"])
      for obligation in Self.plan.obligations {
        #expect(page.links.contains("/12-kh-qu/obligations/\(obligation.id)"))
      }
    }
  }

  @Test func `what is not digitised at the level of persons is said openly`() async throws {
    try await TestSite.run(plans: [Self.plan]) { site in
      let page = try await site.movementPage("/plan")
      #expect(page.words.contains("không số hóa ở mức cá nhân"))
      #expect(page.words.contains("xử lý bằng đối thoại và thời hạn trả lời"))
      let anchor = "clause-ii-6-nam-tinh-hinh-nhan-dan"
      #expect(page.links.contains("#" + anchor))
      #expect(page.elements("li", with: "id").contains { $0["id"] == anchor })
    }
  }

  @Test func `forms and lists of tags can be read`() async throws {
    try await TestSite.run(plans: [Self.plan]) { site in
      let page = try await site.movementPage("/plan")
      #expect(page.words.contains("Báo cáo kết quả"))
      #expect(page.words.contains("(chọn một, bắt buộc)"))
      #expect(page.words.contains("(tệp đính kèm, tối đa 5 tệp)"))
      #expect(page.words.contains("Kinh tế"))
      #expect(page.words.contains("15/10/2019"))
    }
  }

  @Test func `warnings stand under their obligation`() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let warnings = [
        PlanWarning(
          line: 3, code: "weekend", phrase: Phrase(vi: "hạn rơi vào `thứ Bảy`", en: "a Saturday"),
          isAccepted: false),
        PlanWarning(
          line: 4, code: "order", phrase: Phrase(vi: "ngược thứ tự", en: "order"),
          isAccepted: true),
      ]
      let model = PlanModel(
        of: board, source: "plan: 12\nobligations:\n  - id: articles\n    due: x", versions: [],
        warnings: warnings, language: .vietnamese)
      #expect(model.warnings.map { $0.obligation?.id } == ["articles"])
      #expect(model.warnings.flatMap(\.warnings).map(\.code) == ["weekend"])
      #expect(model.accepted.flatMap(\.warnings).map(\.code) == ["order"])
    }
  }

  @Test func `a warning names obligations by their titles, and says apart how to correct them`()
    async throws
  {
    try await TestSite.run { site in
      let phrase = Phrase(vi: "`articles` không ghi hạn; thêm `due`", en: "no date; add `due`")
      let model = PlanModel(
        of: try await site.board(), source: "", versions: [],
        warnings: [PlanWarning(line: 3, code: "no-deadline", phrase: phrase, isAccepted: false)],
        language: .vietnamese)
      var html = HTMLWriter()
      PlanWarnings(model: model, visit: .sample()).write(into: &html)
      let words = html.string.replacing(/<[^>]*>/, with: "")
      let title = try #require(SmallMovement.plan.obligations.first { $0.id == "articles" }).title
      #expect(words.contains("“\(title)” không ghi hạn"))
      #expect(words.contains("Cách sửa trong tệp kế hoạch (dòng 3, no-deadline): thêm due"))
    }
  }

  @Test func `a term that picks no unit is something to look at`() async throws {
    var plan = Self.plan
    plan.obligations[0].with = [.unit("nobody")]
    try await TestSite.run(plans: [plan]) { site in
      let page = try await site.movementPage("/plan")
      #expect(page.words.contains("@nobody"))
      #expect(page.links.contains("#warnings"))
    }
  }

  @Test func `the plan file comes as it was loaded`() async throws {
    try await TestSite.run { site in
      let answer = try await site.answer("/12-kh-qu/plan.yaml")
      #expect(answer.code == 200)
      #expect(answer.text == SmallMovement.number)
      #expect(answer.contentType == "text/yaml; charset=utf-8")
      #expect(answer.disposition == "attachment; filename=\"12-kh-qu.yaml\"")
    }
  }

  @Test func `it is three statements`() async throws {
    try await TestSite.run { site in
      let counts = try await site.statementCounts(of: "/12-kh-qu/plan")
      #expect(counts == [3, 1])
    }
  }
}
