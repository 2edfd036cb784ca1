import MovementCore
import PlanFile
import Testing

/// Sections of a form and what its numbers count.
@Suite struct FigureTests {
  /// A plan of two obligations, `articles` (of `article`, which has no form) and `models` (of
  /// `registration`), whose form `report` has these keys and fields.
  private func report(_ keys: String = "", _ fields: String...) -> String {
    planText(
      "taxonomies: { field: { economy: Kinh tế, society: Xã hội } }",
      """
      forms:
        registration:
          name: Đăng ký
          fields:
            - { id: field, label: Lĩnh vực, type: choice, of: field }
            - { id: new, label: Mới, type: yes-no }
            - { id: people, label: Số người, type: number }
            - { id: why, label: Lý do, type: text }
        work:
          name: Công trình
          fields:
            - { id: field, label: Lĩnh vực, type: choices, options: { economy: Kinh tế } }
            - { id: people, label: Số người, type: line }
        report:
          name: Báo cáo
          \(keys)
          fields:
      \((["{ id: name, label: Tên, type: line, required: true }"] + fields)
        .map { "      - " + $0 }.joined(separator: "\n"))
      """,
      obligations: [
        obligation(), obligation("id: models", "title: Mô hình", "what: registration"),
      ])
  }

  private func figure(_ counts: String) -> String {
    report("", "{ id: a, label: A, type: number, counts: \(counts) }")
  }

  private func source(_ counts: String) throws -> FigureSource? {
    let reading = read(figure(counts))
    return try #require(reading.plan, "\(reading.diagnostics)").form(of: "report")?["a"]?.counts
  }

  @Test func everyKey() throws {
    #expect(try source("{ what: registration }") == FigureSource(.kinds(["registration"])))
    #expect(
      try source(
        """
        { what: [registration, work], where: { field: economy }, status: handed-in, from: own,
                  since: due }
        """)
        == FigureSource(
          .kinds(["registration", "work"]),
          where: [Form.Requirement(field: "field", values: ["economy"])], status: .handedIn,
          from: .own, since: .due))
    #expect(
      try source(
        "{ obligation: models, sum: people, where: { field: [economy, society], new: true }, from: received }"
      )
        == FigureSource(
          .obligations(["models"]), sum: .field("people"),
          where: [
            Form.Requirement(field: "field", values: ["economy", "society"]),
            Form.Requirement(field: "new", values: ["yes"]),
          ], from: .received))
    #expect(
      try source("{ obligation: [articles, models], sum: amount, since: period, status: accepted }")
        == FigureSource(.obligations(["articles", "models"]), sum: .amount))
  }

  @Test func sectionsOfAForm() throws {
    let text = report(
      "sections: { results: II. Kết quả, next: III. Phương hướng }",
      "{ id: a, label: A, type: text, section: results }",
      "{ id: b, label: B, type: group, section: next, fields: [{ id: c, label: C, type: line }] }")
    let form = try #require(read(text).plan?.form(of: "report"), "\(read(text).diagnostics)")
    #expect(
      form.sections == [
        Label(id: "results", name: "II. Kết quả"), Label(id: "next", name: "III. Phương hướng"),
      ])
    #expect(form.parts.map { $0.fields.map(\.id) } == [["name"], ["a"], ["b"]])
  }

  @Test func sectionsHaveNames() {
    let named = "{ id: a, label: A, type: text, section: results }"
    expect(
      report("sections: { results: II }", "{ id: a, label: A, type: text, section: 1️⃣result }"),
      finds: "1️⃣ error unknown-reference")
    expect(
      report("", "{ id: a, label: A, type: text, section: 1️⃣result }"),
      finds: "1️⃣ error unknown-reference")
    expect(report("sections: 1️⃣[results]", named), finds: "1️⃣ error wrong-type")
    expect(report("sections: 1️⃣~", named), finds: "1️⃣ error wrong-type")
    expect(report("sections: { results: 1️⃣~ }", named), finds: "1️⃣ error wrong-type")
    expect(report("sections: { 1️⃣Kết quả: II }"), finds: "1️⃣ error bad-id")
    expect(
      report("sections: { a: I }", "{ id: a, label: A, type: text, section: 1️⃣[a] }"),
      finds: "1️⃣ error wrong-type")
    expect(
      report(
        "sections: { a: I }",
        "{ id: b, label: B, type: group, fields: [{ id: c, label: C, type: line, 1️⃣section: a }] }"),
      finds: "1️⃣ error unknown-key")
  }

  @Test func onlyANumberOfTheFormCounts() {
    for type in ["line", "text", "date", "yes-no", "files"] {
      expect(
        report("", "{ id: a, label: A, type: \(type), 1️⃣counts: { what: article } }"),
        finds: "1️⃣ error unknown-key")
    }
    expect(
      report(
        "",
        "{ id: b, label: B, type: group, fields: [{ id: c, label: C, type: number, 1️⃣counts: { what: article } }] }"
      ), finds: "1️⃣ error unknown-key")
    expect(
      report("", "{ id: a, label: A, type: 1️⃣numbr, counts: { what: article } }"),
      finds: "1️⃣ error wrong-type")
    expect(figure("1️⃣article"), finds: "1️⃣ error wrong-type")
    expect(figure("1️⃣~"), finds: "1️⃣ error wrong-type")
    expect(figure("{ what: article, 1️⃣form: own }"), finds: "1️⃣ error unknown-key")
  }

  @Test func aFigureCountsEitherKindsOrObligations() {
    expect(figure("1️⃣{ from: own }"), finds: "1️⃣ error missing-key")
    expect(figure("1️⃣{}"), finds: "1️⃣ error missing-key")
    expect(figure("{ what: article, 1️⃣obligation: articles }"), finds: "1️⃣ error unknown-key")
    expect(figure("{ obligation: articles, 1️⃣what: article }"), finds: "1️⃣ error unknown-key")
    expect(figure("{ what: 1️⃣[] }"), finds: "1️⃣ error missing-key")
    expect(figure("{ obligation: 1️⃣[] }"), finds: "1️⃣ error missing-key")
    expect(figure("{ what: 1️⃣{ a: b } }"), finds: "1️⃣ error wrong-type")
  }

  @Test func whatIsCountedIsThere() {
    expect(figure("{ what: 1️⃣articel }"), finds: "1️⃣ error unknown-reference")
    expect(figure("{ what: [article, 1️⃣x] }"), finds: "1️⃣ error unknown-reference")
    expect(figure("{ what: 1️⃣Bài }"), finds: "1️⃣ error bad-id", "1️⃣ error unknown-reference")
    expect(figure("{ obligation: 1️⃣model }"), finds: "1️⃣ error unknown-reference")
    // A kind is no obligation.
    expect(figure("{ obligation: [models, 1️⃣registration] }"), finds: "1️⃣ error unknown-reference")
  }

  @Test func aSumNamesANumberOfEveryForm() {
    expect(figure("{ what: registration, sum: 1️⃣pepole }"), finds: "1️⃣ error unknown-reference")
    expect(figure("{ what: registration, sum: 1️⃣why }"), finds: "1️⃣ error unknown-reference")
    expect(
      figure("{ what: [registration, work], sum: 1️⃣people }"),
      finds: "1️⃣ error unknown-reference")
    expect(figure("{ obligation: articles, sum: 1️⃣people }"), finds: "1️⃣ error unknown-reference")
    expect(figure("{ what: article, sum: 1️⃣[amount] }"), finds: "1️⃣ error wrong-type")
    expect(figure("{ what: article, sum: amount }"))
    // One mistake hides no other.
    expect(
      figure("{ what: [1️⃣x, registration], sum: 2️⃣y, where: { 3️⃣z: a } }"),
      finds: "1️⃣ error unknown-reference", "2️⃣ error unknown-reference",
      "3️⃣ error unknown-reference")
  }

  @Test func aConditionNamesAChoiceOfEveryForm() {
    func condition(_ condition: String, of kinds: String = "registration") -> String {
      figure("{ what: \(kinds), where: \(condition) }")
    }
    expect(condition("{ 1️⃣why: a }"), finds: "1️⃣ error unknown-reference")
    expect(condition("{ 1️⃣gone: a }"), finds: "1️⃣ error unknown-reference")
    expect(condition("{ field: 1️⃣econ }"), finds: "1️⃣ error unknown-reference")
    expect(condition("{ new: 1️⃣maybe }"), finds: "1️⃣ error unknown-reference")
    expect(condition("{ field: [economy, 1️⃣x] }"), finds: "1️⃣ error unknown-reference")
    expect(condition("{ field: 1️⃣[] }"), finds: "1️⃣ error missing-key")
    expect(condition("1️⃣[field]"), finds: "1️⃣ error wrong-type")
    expect(
      condition("{ field: 1️⃣society }", of: "[registration, work]"),
      finds: "1️⃣ error unknown-reference")
    expect(
      condition("{ 1️⃣new: true }", of: "[registration, work]"),
      finds: "1️⃣ error unknown-reference")
    expect(condition("{ 1️⃣field: economy }", of: "article"), finds: "1️⃣ error unknown-reference")
    expect(condition("{ field: economy }", of: "[registration, work]"))
  }

  @Test func wordsOfAClosedList() {
    expect(figure("{ what: article, status: 1️⃣submitted }"), finds: "1️⃣ error wrong-type")
    expect(figure("{ what: article, from: 1️⃣below }"), finds: "1️⃣ error wrong-type")
    expect(figure("{ what: article, since: 1️⃣2019-01-01 }"), finds: "1️⃣ error wrong-type")
    expect(
      figure("{ what: article, from: own, 1️⃣from: 2️⃣x }"), finds: "1️⃣ error duplicate-key",
      "2️⃣ error wrong-type")
  }

  @Test func aFigureDoesNotSumItself() {
    for from in ["own", "subtree"] {
      expect(
        figure("{ what: report, sum: 1️⃣a, from: \(from) }"), finds: "1️⃣ error cycle")
    }
    expect(figure("{ what: report, sum: a, from: received }"))
    expect(figure("{ what: report }"))
    expect(
      report(
        "", "{ id: a, label: A, type: number, counts: { what: report, sum: 1️⃣b } }",
        "{ id: b, label: B, type: number, counts: { what: report, sum: c, from: own } }",
        "{ id: c, label: C, type: number, counts: { what: report, sum: a } }"),
      finds: "1️⃣ error cycle")
    expect(
      report(
        "", "{ id: a, label: A, type: number, counts: { what: report, sum: b } }",
        "{ id: b, label: B, type: number, counts: { what: report, sum: a, from: received } }"))
  }

  @Test(arguments: [
    ("{ what: articel }", "có phải là `article`?"), ("{ obligation: model }", "`models`"),
    ("{ what: registration, sum: pepole }", "có phải là `people`?"),
    ("{ what: registration, sum: x }", "dùng được: `people`"),
    ("{ what: article, sum: people }", "loại `article` không có mẫu"),
    ("{ what: registration, where: { why: a } }", "dùng được: `field`, `new`"),
    ("{ what: report, sum: a }", "`report.a` cộng chính nó"), ("{}", "`what: registration`"),
    ("{ what: article, obligation: articles }", "không đi cùng nhau"),
    ("{ what: [] }", "ít nhất một tên"), ("{ what: article, from: x }", "`received`"),
  ])
  func messages(counts: String, expected: String) throws {
    let message = try #require(read(figure(counts)).diagnostics.first?.message)
    #expect(message.vietnamese.contains(expected), "\(message.vietnamese)")
    #expect(!message.english.isEmpty && message.english != message.vietnamese)
  }

  /// All in one circle, and all with a name that is not there.
  @Test(arguments: [("f", DiagnosticCode.cycle, 1), ("g", .unknownReference, 5_000)])
  func manyFiguresTakeNoQuadraticTime(letter: String, code: DiagnosticCode, count: Int) {
    let fields = (0..<5_000).map {
      "{ id: f\($0), label: A, type: number, counts: { what: report, sum: \(letter)\(($0 + 1) % 5_000) } }"
    }
    let text = planText(
      "forms: { report: { name: a, fields: [\(fields.joined(separator: ", "))] } }")
    let codes = read(text).diagnostics.map(\.code)
    #expect(codes == Array(repeating: code, count: count))
  }
}
