import MovementCore
import Testing

struct ObligationDifferenceTests {
  private static let before: Plan = {
    var plan = Movement(.articles(), .articles("guidance")).plan
    plan.reviewer = "office"
    plan.unitKinds = [Label(id: "ward", name: "Phường")]
    plan.taxonomies = [Taxonomy(id: "field", tags: [Label(id: "poor", name: "Người nghèo")])]
    return plan
  }()

  private func fields(
    directory: UnitDirectory? = nil, _ change: (inout Obligation) -> Void
  ) throws -> [FieldDifference] {
    var after = Self.before
    change(&after.obligations[0])
    let difference = PlanDifference(from: Self.before, to: after, directory: directory)
    #expect(difference.head == [])
    return try #require(difference.obligations.first).fields
  }

  @Test(arguments: ObligationChange.all)
  func `a change of each part is told`(change: ObligationChange) throws {
    let fields = try fields(change.apply)
    #expect(fields.map(\.field) == [change.field])
    #expect(fields.map(\.phrase.vietnamese) == [change.words])
  }

  @Test func `several changes stand in the order of the plan file`() throws {
    let fields = try fields { obligation in
      obligation.note = "Mới"
      obligation.title = "Viết tin"
      obligation.quantity = .atLeast(2)
    }
    #expect(fields.map(\.field) == [.title, .quantity, .note])
    #expect(
      fields.map(\.phrase.english) == [
        "Title: Viết bài → Viết tin", "How much: at least 1 → at least 2", "Note: changed",
      ])
  }

  @Test func `units have their names where the directory knows them`() throws {
    let directory = try UnitDirectory([Unit(id: "q1", name: "Quận 1", kind: "district")])
    let fields = try fields(directory: directory) { $0.who = [.unit("q1"), .unit("q2")] }
    #expect(
      fields.map(\.phrase.vietnamese)
        == ["Đơn vị thực hiện: bớt tất cả đơn vị; thêm Quận 1, @q2"])
  }

  @Test func `long texts are cut and long lists counted`() throws {
    let titles = try fields { $0.title = String(repeating: "a", count: 500) }
    #expect(
      titles[0].phrase.english == "Title: Viết bài → " + String(repeating: "a", count: 120) + "…")
    let terms = try fields { $0.with = (1...13).map { .unit("u\($0)") } }
    #expect(terms[0].phrase.vietnamese.hasSuffix("@u9, @u10 và 3 mục khác"))
    #expect(terms[0].phrase.english.hasSuffix("@u9, @u10 and 3 more"))
  }

  @Test func `a change that the words are too short for is still named`() throws {
    var before = Self.before
    before.obligations[0] = .articles(
      when: .due([.by("2019-03-31"), .by("2019-06-30"), .by("2019-12-31")]))
    var after = before
    after.obligations[0] = .articles(
      when: .due([.by("2019-03-31"), .by("2019-07-31"), .by("2019-12-31")]))
    let fields = PlanDifference(from: before, to: after).obligations.flatMap(\.fields)
    #expect(fields.map(\.phrase.vietnamese) == ["Hạn: đã sửa"])
  }

  @Test func `every part has a name in both languages`() {
    for language in Language.allCases {
      let names = PlanField.allCases.map { $0.phrase[language] }
      #expect(Set(names).count == PlanField.allCases.count)
    }
  }
}

/// Each part of an obligation, changed, and what is said of it.
struct ObligationChange: Sendable {
  let field: PlanField
  let words: String
  let apply: @Sendable (inout Obligation) -> Void

  init(
    _ field: PlanField, _ words: String, _ apply: @escaping @Sendable (inout Obligation) -> Void
  ) {
    self.field = field
    self.words = words
    self.apply = apply
  }

  static let all = [
    ObligationChange(.title, "Tên: Viết bài → Viết tin") { $0.title = "Viết tin" },
    ObligationChange(.clause, "Mục trong văn bản: I → II.3") { $0.clause = "II.3" },
    ObligationChange(.who, "Đơn vị thực hiện: bớt tất cả đơn vị; thêm Phường, cụm 3") {
      $0.who = [.kind("ward"), .cluster("3")]
    },
    ObligationChange(.except, "Trừ đơn vị: thêm @q1 và các đơn vị trực thuộc") {
      $0.except = [.under("q1")]
    },
    ObligationChange(.with, "Đơn vị phối hợp: thêm front") { $0.with = [.kind("front")] },
    ObligationChange(.what, "Loại sản phẩm: article → report") { $0.what = "report" },
    ObligationChange(.quantity, "Số lượng: ít nhất 1 → 80% số người") {
      $0.quantity = .share(percent: 80)
    },
    ObligationChange(.count, "Cách tính: chỉ của đơn vị → cả của các đơn vị trực thuộc") {
      $0.count = .subtree
    },
    ObligationChange(.due, "Hạn: 01/01/2019 – 31/08/2019 → 4 kỳ, hạn cuối 31/03/2019 – 31/12/2019")
    {
      $0.schedule = Obligation.articles(when: .every(.quarter, within: nil, day: nil)).schedule
    },
    ObligationChange(
      .due, "Hạn: 01/01/2019 – 31/08/2019 → 01/01/2019 – 31/08/2019 (thêm 5 ngày)"
    ) { $0.schedule = Obligation.articles(grace: 5).schedule },
    ObligationChange(.to, "Đơn vị duyệt: @office → đơn vị cấp trên trực tiếp") {
      $0.reviewer = .parent
    },
    ObligationChange(.copy, "Nơi nhận: thêm @q1, Ban Dân vận Thành ủy") {
      $0.copy = [.unit("q1"), .outsider("Ban Dân vận Thành ủy")]
    },
    ObligationChange(.after, "Làm sau nhiệm vụ: thêm Viết bài") { $0.after = ["guidance"] },
    ObligationChange(.tags, "Phân loại: thêm Người nghèo") {
      $0.tags = [Obligation.TagSet(taxonomy: "field", tags: ["poor"])]
    },
    ObligationChange(.optional, "Tính bắt buộc: bắt buộc → không bắt buộc") {
      $0.isOptional = true
    },
    ObligationChange(.note, "Ghi chú: đã sửa") { $0.note = "Mới" },
  ]
}
