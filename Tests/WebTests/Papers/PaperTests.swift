import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Papers
import Store
import Testing

@testable import Web

/// Reports on the screen and as files: what they say is what the record holds.
@Suite(.timeLimit(.minutes(30)))
struct PaperTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  private static func figure(
    _ id: String, _ which: FigureSource.Which, sum: FigureSource.Sum? = nil,
    from: FigureSource.Origin = .own
  ) -> Form.Field {
    Form.Field(
      id: id, label: "Số " + id, type: .number, min: 0, section: "results",
      counts: FigureSource(which, sum: sum, from: from))
  }

  /// Offices and wards report; one office sums.
  static var plan: Plan {
    var plan = SmallMovement.plan
    let sections = [Label(id: "results", name: "II. Kết quả")]
    plan.forms = [
      Form(
        kind: "report", name: "Báo cáo kết quả",
        fields: [
          Form.Field(id: "name", label: "Tên báo cáo", type: .line, isRequired: true),
          figure("articles", .obligations(["articles"])),
          figure("signed", .kinds(["commitment"]), sum: .amount),
          Form.Field(id: "limits", label: "Hạn chế", type: .text),
        ], sections: sections),
      Form(
        kind: "summary", name: "Báo cáo tổng hợp",
        fields: [
          Form.Field(id: "name", label: "Tên báo cáo", type: .line, isRequired: true),
          figure("reports", .obligations(["report"]), from: .received),
          figure("signed", .obligations(["report"]), sum: .field("signed"), from: .received),
        ], sections: sections),
    ]
    var summary = plan.obligations[2]
    summary.id = "summary"
    summary.title = "Báo cáo tổng hợp"
    summary.what = "summary"
    summary.who = [.unit("ban-dan-van")]
    summary.schedule = Schedule(
      rule: .due([.before(day("2019-10-15"))]),
      dues: Schedule.Rule.due([.before(day("2019-10-15"))])
        .dues(period: SmallMovement.period, opens: nil, grace: 0))
    plan.obligations.append(summary)
    return plan
  }

  private func run(_ body: @escaping @Sendable (TestSite) async throws -> Void) async throws {
    try await TestSite.run(plans: [Self.plan]) { try await body($0) }
  }

  /// The words of a page, with one space between them.
  private func read(_ page: TestPage) -> String {
    page.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func handIn(_ site: TestSite, signed: String? = nil) async throws -> Deliverable.ID {
    var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
    form["f-name"] = "Báo cáo năm 2019"
    form["f-limits"] = "Một số bài chậm.\nSẽ khắc phục."
    if let signed {
      form["f-signed"] = signed
      form["f-signed.reason"] = "Một người ký sau"
    }
    #expect(try await site.press("send", form, as: Self.ward).status == .seeOther)
    return form.id
  }

  private struct Read: Decodable {
    let state: String
    let sections: [Section]
    let coverage: [Coverage]

    struct Section: Decodable {
      let figures: [Line]
    }
    struct Line: Decodable, Equatable {
      let id: String
      let value: Int?
      let counted: Int?
      let reason: String?
      let deliverables: [String]?
    }
    struct Coverage: Decodable {
      let asked: Int
      let accepted: Int
      let missing: [Missing]
    }
    struct Missing: Decodable {
      let unit: Name
      let status: String
      let lastDay: String
    }
    struct Name: Decodable { let id: String }

    subscript(id: String) -> Line? { sections.flatMap(\.figures).first { $0.id == id } }
  }

  private func data(
    _ site: TestSite, _ rest: String, as visitor: TestVisitor = .organiser
  ) async throws -> Read {
    let answer = try await site.response(
      "/12-kh-qu/papers/\(rest)&format=json".replacing("?", with: "/file?"), as: visitor)
    #expect(answer.status == .ok)
    return try JSONDecoder().decode(Read.self, from: Data(String(buffer: answer.body).utf8))
  }

  @Test func `the list names the plan's reports, and what every movement has`() async throws {
    try await run { site in
      let page = try await site.movementPage("/papers", as: Self.ward)
      for words in ["Báo cáo của đơn vị", "Báo cáo tổng hợp", "Bảng tiến độ", "Công văn đôn đốc"] {
        #expect(page.words.contains(words))
      }
      #expect(read(page).contains("Báo cáo của đơn vị 1/6 đã được duyệt (17%)"))
    }
  }

  @Test func `a report that nobody wrote yet is a draft of what is on record`() async throws {
    try await run { site in
      let page = try await site.movementPage("/papers/report?unit=da-kao-ubnd", as: Self.ward)
      #expect(page.words.contains("dự thảo, đơn vị chưa nộp; kỳ chưa kết thúc"))
      #expect(page.words.contains("Viết và nộp báo cáo này"))
      let links = page.elements("a").compactMap { $0["href"] }
      #expect(links.contains { $0.contains("/figures/report/signed") })
      let report = try await data(site, "report?unit=da-kao-ubnd", as: Self.ward)
      #expect(report.state == "draft")
      #expect(report["signed"]?.value == 39)
      #expect(report["signed"]?.deliverables == ["p-3"])
    }
  }

  @Test func `what was handed in keeps its numbers and words, corrected ones with the reason`()
    async throws
  {
    try await run { site in
      _ = try await handIn(site, signed: "40")
      try await site.handIn(r3, unit: "da-kao-ubnd", "articles", title: "Bài thứ hai")
      let page = try await site.movementPage("/papers/report?unit=da-kao-ubnd", as: .dangVan)
      #expect(page.words.contains("Một số bài chậm."))
      #expect(page.words.contains("40 (số ghi nhận: 39; lý do: Một người ký sau)"))
      #expect(page.words.contains("chưa được duyệt"))
      let report = try await data(site, "report?unit=da-kao-ubnd")
      #expect(report.state == "submitted")
      #expect(report["signed"]?.value == 40)
      #expect(report["signed"]?.counted == 39)
      #expect(report["articles"]?.value == 1)
    }
  }

  @Test func `a summary sums what came, and says who is missing and since when`() async throws {
    try await run { site in
      let before = try await data(site, "summary?unit=ban-dan-van")
      #expect(before["reports"]?.value == 1)
      let coverage = try #require(before.coverage.first)
      #expect((coverage.asked, coverage.accepted) == (6, 1))
      #expect(coverage.missing.count == 5)
      #expect(coverage.missing.allSatisfy { $0.lastDay == "2019-09-14" })
      #expect(!coverage.missing.contains { $0.unit.id == "ben-nghe-ubnd" })
      let page = try await site.movementPage("/papers/summary", as: .dangVan)
      #expect(read(page).contains("1/6 đã được duyệt (17%)"))
      #expect(page.words.contains("5 đơn vị chưa có báo cáo được duyệt"))
    }
  }

  @Test func `tables count as the board does`() async throws {
    try await run { site in
      let board = try await site.board()
      let answer = try await site.response("/12-kh-qu/papers/progress/file?format=json")
      struct Progress: Decodable {
        let units: [Line]
        struct Line: Decodable {
          let unit: Name
          let counts: [String: Int]
        }
        struct Name: Decodable { let id: String }
      }
      let progress = try JSONDecoder().decode(
        Progress.self, from: Data(String(buffer: answer.body).utf8))
      #expect(!progress.units.isEmpty)
      let rollUps = board.standing.rollUpAll(on: SmallMovement.today)
      for line in progress.units {
        let position = try #require(board.directory.position(of: line.unit.id))
        for (status, count) in line.counts {
          let status = try #require(Status(rawValue: status))
          #expect(rollUps[position][status] == count)
        }
      }
      let reminder = try await site.movementPage("/papers/reminder")
      #expect(reminder.words.contains("Ủy ban MTTQ phường Đa Kao") == false)
      #expect(reminder.words.contains("UBND phường Bến Nghé"))
    }
  }

  @Test(
    arguments: ["docx", "pdf", "xlsx"], ["report", "summary", "progress", "units", "reminder"])
  func `every report comes as Word, PDF and Excel`(_ format: String, _ type: String) async throws {
    try await run { site in
      let unit = type == "report" ? "&unit=da-kao-ubnd" : ""
      let answer = try await site.response(
        "/12-kh-qu/papers/\(type)/file?format=\(format)\(unit)")
      #expect(answer.status == .ok)
      let bytes = Array(buffer: answer.body)
      #expect(bytes.starts(with: Array((format == "pdf" ? "%PDF-" : "PK").utf8)))
      #expect(bytes.count > 3_000)
      let name = answer.headers[.contentDisposition] ?? ""
      #expect(name.contains("attachment") && name.contains("." + format))
    }
  }

  @Test func `only who may read a report gets it, on the screen and as a file`() async throws {
    try await run { site in
      for address in [
        "/12-kh-qu/papers/report?unit=da-kao-ubnd",
        "/12-kh-qu/papers/report/file?unit=da-kao-ubnd&format=json",
      ] {
        for (visitor, status) in [
          (TestVisitor.unit("ben-nghe-ubnd"), HTTPResponse.Status.forbidden), (Self.ward, .ok),
          (.dangVan, .ok), (.organiser, .ok),
        ] {
          #expect(try await site.response(address, as: visitor).status == status)
        }
        #expect(try await site.response(address, as: nil).status == .seeOther)
      }
      let units = try await site.movementPage("/papers/report", as: Self.ward)
      #expect(units.words.contains("UBND phường Đa Kao"))
      #expect(!units.words.contains("UBND phường Bến Nghé"))
    }
  }

  @Test func `what there is not is said, and why`() async throws {
    try await run { site in
      for (address, status, words) in [
        ("papers/xyz", HTTPResponse.Status.notFound, "Không có trang này"),
        ("papers/report?unit=xyz", .notFound, "Không có đơn vị nào mang mã “xyz”"),
        ("papers/report?unit=da-kao", .conflict, "Phường Đa Kao không phải nộp"),
        ("papers/report?unit=da-kao-ubnd&period=7", .conflict, "Không có kỳ “7”. Có: 1"),
        ("papers/progress?period=abc", .conflict, "không phải ngày hay kỳ"),
        ("papers/progress/file?format=exe", .badRequest, "docx, pdf, xlsx hoặc json"),
        ("papers/report/file?format=docx", .conflict, "Vui lòng nêu đơn vị"),
      ] {
        let answer = try await site.response("/12-kh-qu/" + address)
        #expect(answer.status == status, "\(address)")
        #expect(TestPage(text: String(buffer: answer.body)).words.contains(words), "\(address)")
      }
    }
  }

  @Test func `a report costs the same statements, however much it counts`() async throws {
    try await run { site in
      let counts = try await site.statementCounts(of: "/12-kh-qu/papers/report?unit=da-kao-ubnd")
      #expect(counts == [2, 2])
      let tables = try await site.statementCounts(of: "/12-kh-qu/papers/progress")
      #expect(tables == [1, 1])
    }
  }
}
