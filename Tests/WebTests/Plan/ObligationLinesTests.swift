import Testing

@testable import Web

struct ObligationLinesTests {
  static let source = """
    plan: 1-KH
    forms:
      report: { name: Báo cáo, fields: [{ id: articles, label: Bài, type: line }] }
    obligations:

      # IV4.15
      - id: articles
        clause: IV.4 §5
        due: by 2019-07-31
      - clause: II
        id: "report"   # the second
        what: report
    clauses:
      - clause: III
        title: id
    """

  @Test(
    arguments: [
      (1, nil), (3, nil), (4, nil), (7, "articles"), (9, "articles"), (10, "report"),
      (12, "report"), (13, nil), (14, nil), (99, nil),
    ] as [(Int, String?)])
  func `a line belongs to the obligation around it`(line: Int, id: String?) {
    let lines = ObligationLines(source: Self.source, known: ["articles", "report"])
    #expect(lines.obligation(at: line) == id)
  }

  @Test(arguments: ["", "obligations: [{ id: articles }]", "\u{FEFF}\r\n\r\n", "- id: articles"])
  func `of other texts it knows nothing`(source: String) {
    let lines = ObligationLines(source: source, known: ["articles"])
    #expect(lines.obligation(at: 1) == nil)
  }

  @Test func `a list that is not indented is read as well`() {
    let source = "obligations:\n- id: articles\n  due: by 2019-01-01\nmarks: []"
    let lines = ObligationLines(source: source, known: ["articles"])
    #expect(lines.obligation(at: 3) == "articles")
    #expect(lines.obligation(at: 4) == nil)
  }
}
