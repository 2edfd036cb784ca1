import MovementCore
import PlanFile
import Testing

@Suite struct MessageTests {
  /// A file that gives each code.
  static let samples: [(code: DiagnosticCode, text: String)] = [
    (.yamlSyntax, "plan: @a"),
    (.unsupportedYAML, obligationText("note: &a b")),
    (.missingKey, planText("-title")),
    (.unknownKey, obligationText("atleast: 2")),
    (.duplicateKey, planText("title: a\ntitle: b")),
    (.wrongType, obligationText("who: all")),
    (.badID, obligationText("id: Bài viết")),
    (.duplicateID, planText(obligations: [obligation(), obligation()])),
    (.badDate, obligationText("due: by 2019-02-30")),
    (.reversedRange, planText("period: 2019-09-30..2018-10-01")),
    (.badSchedule, obligationText("due: trước ngày 15/9/2019")),
    (.dueAndEvery, obligationText("due: by 2019-06-14", "every: month")),
    (.twoQuantities, obligationText("share: 50%", "atLeast: 1")),
    (.badQuantity, obligationText("atLeast: 0")),
    (.badSelector, obligationText("who: [Phường Đa Kao]")),
    (.unknownReference, obligationText("after: [article]")),
    (.cycle, obligationText("after: [articles]")),
    (.noDeadline, planText(obligations: [obligation("-due")])),
    (.outsidePeriod, obligationText("due: by 2019-12-13")),
    (.beforeIssue, planText("issued: 2019-01-04")),
    (
      .conflictingDates,
      planText(obligations: [obligation(), obligation("id: b", "due: by 2019-08-30")])
    ),
    (
      .order,
      planText(obligations: [
        obligation("due: by 2019-05-31", "after: [b]"), obligation("id: b", "title: b"),
      ])
    ),
    (.closesEarly, obligationText("what: report")),
    (.noReviewer, planText("-reviewer")),
    (.selfReview, obligationText("who: [\"@ban-dan-van\"]")),
    (.weekend, obligationText("due: by 2019-09-14")),
    (
      .sensitiveField,
      planText("forms: { a: { name: a, fields: [{ id: b, label: Tôn giáo, type: line }] } }")
    ),
    (.tooLarge, String(repeating: "#", count: (1 << 20) + 1)),
  ]

  @Test func everyCodeHasItsMessageInBothLanguages() {
    var missing = Set(DiagnosticCode.allCases)
    for (code, text) in Self.samples {
      guard let message = read(text).diagnostics.first(where: { $0.code == code })?.message else {
        continue
      }
      missing.remove(code)
      for language in Language.allCases { #expect(!message[language].isEmpty) }
      #expect(message.vietnamese != message.english)
      #expect(message.english.allSatisfy { $0.isASCII || "“”…→§".contains($0) || $0.isLetter })
    }
    #expect(missing.isEmpty)
  }

  /// What to write instead, where that can be said.
  @Test(arguments: [
    (obligationText("atleast: 2"), "có phải là `atLeast`?"),
    (obligationText("atLest: 2"), "có phải là `atLeast`?"),
    (planText("tilte: a"), "có phải là `title`?"),
    (obligationText("due: by 2019-02-30"), "ngày cuối là `2019-02-28`"),
    (obligationText("due: on 2019-13-01"), "năm-tháng-ngày"),
    (obligationText("due: trước ngày 15/9/2019"), "`before 2019-09-15`"),
    (obligationText("due: 1/6/2019 - 30/6/2019"), "`2019-06-01..2019-06-30`"),
    (obligationText("due: tháng 6"), "`during 2019-06`"),
    (obligationText("every: monthly"), "`month`"),
    (planText("issued: 4/1/2019"), "`2019-01-04`"),
    (planText("period: 01/10/2018 đến 30/9/2019"), "`2018-10-01..2019-09-30`"),
    (planText("period: 2019-09-30..2018-10-01"), "`2018-10-01..2019-09-30`"),
    (obligationText("id: Bài viết"), "`bai-viet`"),
    (obligationText("who: [\"@Phường Đa Kao\"]"), "có phải là `@phuong-da-kao`?"),
    (obligationText("after: [artcles]"), "có phải là `articles`?"),
    (obligationText("after: [x]"), "đã có: `articles`"),
    (obligationText("after: articles"), "`[articles]`"),
    (obligationText("with: \"@ban-a\""), "`[\"@ban-a\"]`"),
    (obligationText("tags: { field: [a] }"), "kế hoạch chưa có `taxonomies`"),
    (
      planText(
        "taxonomies: { five-nos: { poor: a } }",
        obligations: [obligation("tags: { linh-vuc: [a] }")]),
      "đã có: `five-nos`"
    ),
    (
      planText(
        "taxonomies: { five-nos: { poor: a } }",
        obligations: [obligation("tags: { five-nos: [por] }")]), "có phải là `poor`?"
    ),
    (planText("reviewer: @ban-dan-van"), "trong ngoặc kép"),
    (planText("timezone: Asia/Hanoi"), "`Asia/Ho_Chi_Minh`"),
    (obligationText("accept: { week-end: a }"), "có phải là `weekend`?"),
    (obligationText("due: by 2019-09-14"), "thứ Bảy 14/09/2019"),
    (obligationText("due: by 2019-09-15"), "thứ Hai 16/09/2019"),
    (obligationText("what: report"), "108 ngày cuối của thời gian thi đua"),
    (obligationText("optional: có"), "`true` hoặc `false`"),
    (obligationText("who: [{ cluster: 3 }]"), "`cluster:3`"),
    (
      planText(
        "forms: { a: { name: a, fields: [{ id: b, label: Thực trạng, lý do, type: text }] } }"),
      "ngoặc kép"
    ),
  ])
  func messageHelps(text: String, part: String) {
    let messages = read(text).diagnostics.map(\.message.vietnamese)
    #expect(messages.contains { $0.contains(part) }, "\(messages)")
  }

  @Test("A report that closes one day early leaves one day out")
  func lastDayInNoReport() throws {
    let messages = read(obligationText("what: report", "due: by 2019-09-29")).diagnostics
      .map(\.message.vietnamese)
    let ending = "; ngày cuối của thời gian thi đua (đến 30/09/2019) không có trong báo cáo nào"
    #expect(messages.contains { $0.hasSuffix(ending) })
  }

  @Test("The file as a whole and an impossible key are named in the reader's language")
  func namesInBothLanguages() {
    let plan = read("- a\n").diagnostics.map(\.message)
    #expect(plan.map(\.english) == ["the plan needs a mapping, such as `{ a: text }`, not a list"])
    #expect(
      plan.map(\.vietnamese) == [
        "kế hoạch cần một nhóm khóa, ví dụ `{ a: chữ }`, không phải danh sách"
      ])
    let key = read(planText("[a]: b")).diagnostics.map(\.message)
    #expect(key.map(\.english) == ["a key needs a word, not a list"])
    #expect(key.map(\.vietnamese) == ["khóa cần một từ, không phải danh sách"])
  }

  @Test func lineOfTheReport() throws {
    let diagnostic = try #require(read(obligationText("due: by 2019-09-14")).diagnostics.first)
    #expect(
      diagnostic.line(of: "ke-hoach.yaml", in: .vietnamese)
        == "ke-hoach.yaml:13:10: warning: weekend: hạn rơi vào thứ Bảy 14/09/2019; cân nhắc "
        + "thứ Sáu 13/09/2019 hoặc thứ Hai 16/09/2019")
    #expect(
      diagnostic.line(of: "plan.yaml", in: .english)
        == "plan.yaml:13:10: warning: weekend: the last day is Saturday 14 September 2019; "
        + "consider Friday 13 September 2019 or Monday 16 September 2019")
  }

  @Test func findingsAreSortedByPlaceThenCode() {
    let text = planText(
      "issued: 2019-02-30", "-title",
      obligations: [
        obligation("id: A", "what: report", "due: by 2019-12-14", "grace: x"),
        obligation("id: A", "what: report", "-due"),
      ])
    let found = read(text).diagnostics
    let keys = found.map { ($0.line, $0.column, $0.code.rawValue) }
    #expect(keys.count > 6)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
