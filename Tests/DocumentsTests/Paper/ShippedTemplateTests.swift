import Documents
import Foundation
import MovementCore
import Testing

@Suite("Templates that are shipped", .timeLimit(.minutes(20)))
struct ShippedTemplateTests {
  private static let all = PaperLayout.Side.allCases.flatMap { side in
    PaperKind.allCases.map { (side, $0) }
  }

  @Test("They are what the script makes of them")
  func made() async throws {
    let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let script = tests.deletingLastPathComponent().path + "/Scripts/make-templates/make.py"
    let said = try await Machine.run("/usr/bin/python3", ["-B", script, "--check"])
    #expect(said == "templates: as made\n")
  }

  @Test("Each uses fields of the catalogue and nothing else, and is filled", arguments: all)
  func fields(_ side: PaperLayout.Side, _ kind: PaperKind) async throws {
    let place = try Place()
    let check = try await place.worker.check(kind.template(side), .paper)
    #expect(check.isGood)
    #expect(check.fields.count > 20)
    let paragraphs = try await place.paragraphs(
      try await place.worker.word(from: kind.template(side), Example.paper(side).values))
    let text = paragraphs.joined(separator: "\n")
    for wanted in [
      "QUẬN ỦY QUẬN 1", "Thực hiện Kế hoạch", "I. KẾT QUẢ", "Tổ tự quản", "Nguyễn Thị Ỷ Uyển",
      "Nơi nhận:", "- Lưu Văn phòng Quận ủy.",
    ] {
      #expect(text.contains(wanted), "\(wanted)")
    }
    #expect(!text.contains("{") && !text.contains("}"))
  }

  @Test("An empty paper is filled too, with room for number and day", arguments: all)
  func empty(_ side: PaperLayout.Side, _ kind: PaperKind) async throws {
    let place = try Place()
    var paper = OfficialPaper()
    var text = try await place.paragraphs(
      try await place.worker.word(from: kind.template(side), paper.values))
    // What has no symbol, such as a table, has no number either.
    #expect(!text.contains { $0.hasPrefix("Số") })
    #expect(text.contains { $0.contains("ngày      tháng      năm") })
    paper.symbol = "X"
    text = try await place.paragraphs(
      try await place.worker.word(from: kind.template(side), paper.values))
    #expect(text.contains { $0.hasPrefix(side == .party ? "Số       -X" : "Số:       /X") })
  }

  @Test(
    "The page has the margins of its rules, and a number from its second page on",
    arguments: PaperLayout.Side.allCases)
  func page(_ side: PaperLayout.Side) async throws {
    let place = try Place()
    var paper = Example.paper(side)
    paper.lead = Array(repeating: String(repeating: "Nội dung của báo cáo. ", count: 30), count: 8)
    let word = try await place.worker.word(from: PaperKind.report.template(side), paper.values)
    let said = try await place.python(
      word,
      """
      s = docx.Document(sys.argv[1]).sections[0]
      print([round(x.mm) for x in (s.page_width, s.page_height, s.top_margin, s.bottom_margin,
        s.left_margin, s.right_margin)])
      """)
    #expect(said == "[210, 297, 20, 20, 30, 15]\n")
    let pages = try await place.pages(try await place.worker.pdf(of: word))
    try #require(pages.count > 1)
    let firstLines = pages.map { page in
      page.split(whereSeparator: \.isNewline).first.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    #expect(firstLines[1] == "2")
    #expect(firstLines[0]?.contains(side == .party ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "VIỆT NAM") == true)
  }

  @Test(
    "Letters have the sizes of their rules",
    arguments: [
      (PaperLayout.Side.party, "ĐẢNG CỘNG SẢN VIỆT NAM", "15 bold"),
      (.party, "QUẬN ỦY QUẬN 1", "14 bold"), (.party, "ĐẢNG BỘTHÀNH PHỐ HỒ CHÍ MINH", "14"),
      (.party, "*", "14"), (.party, "Số 182-KH/QU", "14"),
      (.party, "Quận 1, ngày 04 tháng 01 năm 2019", "14 italic"), (.party, "BÁO CÁO", "16 bold"),
      (.party, "kết quả năm 2019", "14 bold"), (.party, "Nơi nhận:", "14 underlined"),
      (.party, "T/M BAN THƯỜNG VỤ", "14 bold"),
      (.state, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "12 bold"),
      (.state, "Độc lập - Tự do - Hạnh phúc", "13 bold"), (.state, "Số: 182/KH/QU", "13"),
      (.state, "Quận 1, ngày 04 tháng 01 năm 2019", "13 italic"), (.state, "BÁO CÁO", "14 bold"),
      (.state, "Nơi nhận:", "12 bold italic"),
    ])
  func sizes(_ side: PaperLayout.Side, _ text: String, _ look: String) async throws {
    let place = try Place()
    let word = try await place.worker.word(
      from: PaperKind.report.template(side), Example.paper(side).values)
    let said = try await place.python(
      word,
      """
      W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
      looks = {}
      for p in docx.Document(sys.argv[1]).element.body.iter(W + 'p'):
        p = Paragraph(p, None)
        for run in p.runs[:1]:
          looks[p.text.replace('\\n', '')] = ' '.join([f'{run.font.size.pt:g}'] + ['bold'] * bool(run.font.bold)
            + ['italic'] * bool(run.font.italic) + ['underlined'] * bool(run.font.underline))
      print(json.dumps(looks))
      """)
    let looks = try JSONDecoder().decode([String: String].self, from: Data(said.utf8))
    #expect(looks[text] == look)
  }
}
