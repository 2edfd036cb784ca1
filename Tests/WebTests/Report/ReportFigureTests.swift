import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// The numbers of a report are found by the record, and open what they count.
struct ReportFigureTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")
  private static let address = "/units/da-kao-ubnd/hand-in/report"

  private static func figure(
    _ id: String, _ which: FigureSource.Which, sum: FigureSource.Sum? = nil,
    status: FigureSource.Status = .accepted, from: FigureSource.Origin = .own
  ) -> Form.Field {
    Form.Field(
      id: id, label: "Số " + id, type: .number, min: 0, section: "results",
      counts: FigureSource(which, sum: sum, status: status, from: from))
  }

  private static var plan: Plan {
    var plan = SmallMovement.plan
    plan.forms = [
      Form(
        kind: "report", name: "Báo cáo kết quả",
        fields: [
          Form.Field(id: "name", label: "Tên báo cáo", type: .line, isRequired: true),
          figure("articles", .obligations(["articles"])),
          figure("signed", .kinds(["commitment"]), sum: .amount),
          figure("written", .kinds(["article"]), status: .handedIn),
          figure("received", .kinds(["commitment"]), sum: .amount, from: .received),
        ], sections: [Label(id: "results", name: "II. Kết quả")])
    ]
    return plan
  }

  private func filled(_ site: TestSite) async throws -> OpenForm {
    var form = try await site.form(Self.address, as: Self.ward)
    form["f-name"] = "Báo cáo năm 2019"
    return form
  }

  /// The words of a page, with one space between them.
  private func read(_ page: TestPage) -> String {
    page.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func run(_ body: @escaping @Sendable (TestSite) async throws -> Void) async throws {
    try await TestSite.run(plans: [Self.plan]) { try await body($0) }
  }

  @Test func `a unit finds every number there, under its heading, with the way to what it counts`()
    async throws
  {
    try await run { site in
      let page = try await site.movementPage(Self.address, as: Self.ward)
      #expect(page.words.contains("II. Kết quả"))
      #expect(read(page).contains("Số ghi nhận: 39 ,"))
      let links = page.elements("a").compactMap { $0["href"] }
      let link = try #require(links.first { $0.contains("/figures/report/signed") })
      let opened = try await site.page(link, as: Self.ward)
      #expect(read(opened).contains("Được tính 1 "))
      #expect(opened.elements("a").contains { $0["href"]?.hasSuffix("/deliverables/p-3") == true })
      #expect(!opened.words.contains("Văn phòng Quận ủy"))
    }
  }

  @Test func `what nobody corrects is handed in as it was counted`() async throws {
    try await run { site in
      let form = try await filled(site)
      #expect(try await site.press("send", form, as: Self.ward).status == .seeOther)
      let answers = try #require(try await site.detail(form.id).current?.form?.answers)
      #expect(answers["articles"] == .figure(Figure(counted: 1)))
      #expect(answers["signed"] == .figure(Figure(counted: 39)))
      // What goes to this unit for review: nothing.
      #expect(answers["received"] == .figure(Figure(counted: 0)))
    }
  }

  @Test func `a number corrected by hand keeps both, and why`() async throws {
    try await run { site in
      var form = try await filled(site)
      form["f-signed"] = "40"
      let refused = try await site.press("send", form, as: Self.ward)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.page.words.contains("Số ghi nhận là 39, ở đây ghi 40. Vui lòng ghi lý do"))
      form["f-signed.reason"] = "Một người ký sau."
      form["edit"] = try OpenForm(refused.page)["edit"]
      #expect(try await site.press("send", form, as: Self.ward).status == .seeOther)
      let page = try await site.movementPage("/deliverables/\(form.id)", as: .dangVan)
      #expect(page.words.contains("40 (số ghi nhận: 39; lý do: Một người ký sau.)"))
    }
  }

  @Test(arguments: ["-1", "nhiều", "1,5", "99999999999999999999", "1000000000000000"])
  func `a number that is none is refused beside its field`(_ typed: String) async throws {
    try await run { site in
      var form = try await filled(site)
      form["f-signed"] = typed
      form["f-signed.reason"] = "Vì thế"
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.elements("input").contains { $0["value"] == typed })
      #expect(try await site.drafts(of: "da-kao-ubnd").count == 1)
    }
  }

  @Test func `a report keeps its numbers; what changed since is said below it`() async throws {
    try await run { site in
      let form = try await filled(site)
      #expect(try await site.press("send", form, as: Self.ward).status == .seeOther)
      let address = "/deliverables/\(form.id)"
      let before = try await site.movementPage(address, as: Self.ward)
      #expect(!before.words.contains("đã thay đổi từ khi nộp"))
      try await site.handIn(r3, unit: "da-kao-ubnd", "articles", title: "Bài thứ hai")
      let after = try await site.movementPage(address, as: Self.ward)
      #expect(after.words.contains("lúc nộp ghi nhận 1, nay là 2 (+1)"))
      let kept = try #require(try await site.detail(form.id).current?.form?.answers)
      #expect(kept["written"] == .figure(Figure(counted: 1)))
    }
  }

  @Test func `numbers of the office that receives are summed from what came to it`() async throws {
    try await run { site in
      let page = try await site.movementPage(
        "/units/ban-dan-van/figures/report/received", as: .dangVan)
      // 22 of the office, 7 of its own, 39 of the ward, 27 of a centre that has ended since.
      #expect(read(page).contains("95 · Báo cáo của đơn vị"))
      #expect(read(page).contains("Được tính 4 "))
    }
  }

  @Test func `what a number counts is opened only to who may read it`() async throws {
    try await run { site in
      let address = "/12-kh-qu/units/da-kao-ubnd/figures/report/signed"
      for (visitor, status) in [
        (TestVisitor.unit("ben-nghe-ubnd"), HTTPResponse.Status.forbidden), (Self.ward, .ok),
        (.dangVan, .ok), (.organiser, .ok),
      ] {
        let answer = try await site.response(address, as: visitor)
        #expect(answer.status == status)
      }
      for missing in [
        "units/xyz/figures/report/signed", "units/van-phong/figures/xyz/signed",
        "units/van-phong/figures/report/name", "units/van-phong/figures/report/signed?due=9",
        "units/van-phong/figures/report/signed?due=99999999999999999999",
      ] {
        let answer = try await site.response("/12-kh-qu/" + missing)
        #expect(answer.status == .notFound)
      }
    }
  }

  @Test func `the form with its numbers costs one statement more, however many they are`()
    async throws
  {
    try await run { site in
      let counts = try await site.statementCounts(
        of: "/12-kh-qu/units/da-kao-ubnd/figures/report/signed")
      #expect(counts == [2, 2])
    }
  }
}
