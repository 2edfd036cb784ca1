import MovementCore
import PlanFile
import Testing

@Suite struct WholePlanTests {
  static let text = """
    plan: 182-KH/QU
    title: Phát động phong trào thi đua “Dân vận khéo” năm 2019
    issuer: Ban Thường vụ Quận ủy Quận 1
    issued: 2018-09-03
    period: 2018-10-01..2019-09-30
    timezone: Asia/Ho_Chi_Minh
    reviewer: "@ban-dan-van"
    kinds: { ward: Phường, party-cell: Chi bộ }
    marks:
      - { date: 2019-10-15, name: 89 năm Ngày Truyền thống công tác Dân vận }
    taxonomies:
      five-nos: { poor: Không để người nghèo tụt hậu, no: Không }
      field: {}
    clauses:
      - { clause: I.1, title: Mục đích, reason: mục tiêu chung }
      - { clause: II.6, title: Nắm tình hình, reason: không số hoá, persons: true }
    obligations:
      - id: articles
        clause: IV.4 §5
        title: Viết bài giới thiệu gương điển hình
        who: [all, under @ubnd, cluster:3]
        except: ["@van-phong"]
        with: [front]
        what: article
        atLeast: 02
        count: subtree
        due: by 2019-08-30
        opens: 2019-01-04
        grace: 3
        to: parent
        copy: ["@ban-thuong-vu", Ban Dân vận Thành ủy]
        after: [guidance]
        tags: { five-nos: [poor, no] }
        optional: true
        accept: { weekend: đúng theo văn bản }
        note: Gửi bản mềm
      - { id: guidance, clause: III, title: Hướng dẫn, who: [ward], what: guidance, share: 50%, every: year, within: 2019-01-01..2019-09-30, day: 15 }
    """

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func range(_ first: String, _ last: String) throws -> DateRange {
    try #require(DateRange(day(first), day(last)))
  }

  @Test func everyKeyArrivesInThePlan() throws {
    let reading = read(Self.text)
    #expect(reading.diagnostics.map(\.code) == [.order])
    let plan = try #require(reading.plan)
    #expect(plan.number == "182-KH/QU")
    #expect(plan.title == "Phát động phong trào thi đua “Dân vận khéo” năm 2019")
    #expect(plan.issuer == "Ban Thường vụ Quận ủy Quận 1")
    #expect(try plan.issued == day("2018-09-03"))
    #expect(try plan.period == range("2018-10-01", "2019-09-30"))
    #expect(plan.reviewer == "ban-dan-van")
    #expect(
      plan.unitKinds
        == [Label(id: "ward", name: "Phường"), Label(id: "party-cell", name: "Chi bộ")])
    #expect(
      try plan.marks
        == [Mark(date: day("2019-10-15"), name: "89 năm Ngày Truyền thống công tác Dân vận")])
    #expect(
      plan.taxonomies
        == [
          Taxonomy(
            id: "five-nos",
            tags: [
              Label(id: "poor", name: "Không để người nghèo tụt hậu"),
              Label(id: "no", name: "Không"),
            ]), Taxonomy(id: "field", tags: []),
        ])
    #expect(
      plan.otherClauses
        == [
          OtherClause(
            clause: "I.1", title: "Mục đích", reason: "mục tiêu chung", concernsPersons: false),
          OtherClause(
            clause: "II.6", title: "Nắm tình hình", reason: "không số hoá", concernsPersons: true),
        ])
  }

  @Test func everyKeyArrivesInTheObligations() throws {
    let obligations = try #require(read(Self.text).plan?.obligations)
    let first = try Obligation(
      id: "articles", clause: "IV.4 §5", title: "Viết bài giới thiệu gương điển hình",
      who: [.all, .under("ubnd"), .cluster("3")], except: [.unit("van-phong")],
      with: [.kind("front")], what: "article", quantity: .atLeast(2), count: .subtree,
      schedule: Schedule(
        rule: .due([.by(day("2019-08-30"))]), opens: day("2019-01-04"), grace: 3,
        dues: [
          Due(
            number: 1, opens: day("2019-01-04"), lastDay: day("2019-09-02"),
            lastDayWithoutGrace: day("2019-08-30"))
        ]),
      reviewer: .parent, copy: [.unit("ban-thuong-vu"), .outsider("Ban Dân vận Thành ủy")],
      after: ["guidance"],
      tags: [Obligation.TagSet(taxonomy: "five-nos", tags: ["poor", "no"])], isOptional: true,
      note: "Gửi bản mềm")
    let second = try Obligation(
      id: "guidance", clause: "III", title: "Hướng dẫn", who: [.kind("ward")], what: "guidance",
      quantity: .share(percent: 50),
      schedule: Schedule(
        rule: .every(.year, within: range("2019-01-01", "2019-09-30"), day: 15),
        dues: [
          Due(
            number: 1, opens: day("2019-01-01"), lastDay: day("2019-09-30"),
            lastDayWithoutGrace: day("2019-09-30"))
        ]))
    #expect(obligations == [first, second])
  }

  @Test func defaults() throws {
    let plan = try #require(read(planText("-reviewer")).plan)
    #expect(plan.timeZone == "Asia/Ho_Chi_Minh")
    #expect(plan.reviewer == nil)
    #expect(plan.unitKinds.isEmpty)
    #expect(plan.otherClauses.isEmpty)
    let obligation = plan.obligations[0]
    #expect(obligation.quantity == .atLeast(1))
    #expect(obligation.count == .own)
    #expect(obligation.reviewer == nil)
    #expect(!obligation.isOptional)
    #expect(obligation.note == nil)
  }
}
