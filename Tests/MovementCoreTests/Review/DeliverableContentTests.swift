import MovementCore
import Testing

struct DeliverableContentTests {
  private static func commitment() -> Obligation {
    var obligation = Obligation.articles(need: .share(percent: 100))
    obligation.what = "commitment"
    return obligation
  }

  private func content(
    title: String = "Tuyến hẻm không rác", text: String = "Hẻm 42 có 68 hộ.", amount: String = "",
    files: Int = 0, for obligation: Obligation = .articles()
  ) throws -> DeliverableContent {
    try DeliverableContent(
      title: title, text: text, amount: amount, fileCount: files, for: obligation)
  }

  /// The fields that are refused.
  private func refused(
    title: String = "Tên", text: String = "Nội dung", amount: String = "", files: Int = 0,
    for obligation: Obligation = .articles()
  ) -> [String] {
    do {
      _ = try DeliverableContent(
        title: title, text: text, amount: amount, fileCount: files, for: obligation)
      return []
    } catch {
      return error.problems.map(\.field)
    }
  }

  @Test func `what was typed is kept in one form`() throws {
    let content = try content(title: " Tuyến\thẻm ", text: "Một\r\nhai ")
    #expect(content.title == "Tuyến hẻm")
    #expect(content.text == "Một\nhai")
    #expect(content.amount == 1)
  }

  @Test func `a title is one line of 1 to 200 characters`() {
    #expect(refused(title: String(repeating: "ế", count: 200)) == [])
    #expect(refused(title: String(repeating: "ế", count: 201)) == ["title"])
    #expect(refused(title: "") == ["title"])
    #expect(refused(title: " \u{200B}") == ["title"])
    #expect(refused(title: "một\nhai") == ["title"])
    #expect(refused(title: "một\u{202E}iah") == ["title"])
  }

  @Test func `a text has 20,000 characters at most and may be empty beside a file`() {
    #expect(refused(text: String(repeating: "ế", count: 20_000)) == [])
    #expect(refused(text: String(repeating: "ế", count: 20_001)) == ["text"])
    #expect(refused(text: " ") == ["text"])
    #expect(refused(text: " ", files: 1) == [])
    #expect(refused(text: "một\u{0}", files: 1) == ["text"])
  }

  @Test(arguments: [
    ("12", 12), ("0", 0), (" 7 ", 7), ("007", 7), ("1.234", 1_234), ("1 234 567", 1_234_567),
    ("1.000.000.000", 1_000_000_000),
  ])
  func `people are counted in whole numbers`(typed: String, amount: Int) throws {
    #expect(try content(amount: typed, for: Self.commitment()).amount == amount)
  }

  @Test(arguments: [
    "", "-1", "1,5", "1.5", "1.23", "1234.567", ".123", "1..234", "mười", "1e3", "1_000", "+1",
    "٣", "1000000001", "99999999999999999999",
  ])
  func `other amounts are refused`(typed: String) {
    #expect(refused(amount: typed, for: Self.commitment()) == ["amount"])
  }

  @Test func `pieces are one unless more are said, and only where more are owed`() throws {
    let several = Obligation.articles(need: .atLeast(3))
    #expect(try content(amount: "", for: several).amount == 1)
    #expect(try content(amount: "3", for: several).amount == 3)
    #expect(refused(amount: "ba", for: several) == ["amount"])
    #expect(try content(amount: "ba", for: .articles()).amount == 1)
  }

  @Test func `everything that is wrong is said at once, in the order of the form`() throws {
    let problems = try #require(
      throws: FieldProblems.self,
      performing: {
        try content(title: "", text: "", amount: "x", for: Self.commitment())
      })
    #expect(problems.problems.map(\.field) == ["title", "text", "amount"])
    #expect(
      problems["amount"]?.vietnamese == "Vui lòng ghi một số nguyên từ 0 đến 1.000.000.000.")
    #expect(problems["files"] == nil)
    #expect(problems.phrase.english.split(separator: "\n").count == 3)
  }

  @Test func `the amount is asked for where people or several pieces are counted`() {
    var commitment = Obligation.articles()
    commitment.what = "commitment"
    #expect(commitment.amountQuestion == .people)
    #expect(Obligation.articles(need: .share(percent: 1)).amountQuestion == .people)
    #expect(Obligation.articles(need: .atLeast(2)).amountQuestion == .pieces)
    #expect(Obligation.articles(need: .atLeast(1)).amountQuestion == nil)
    #expect(!Obligation.articles().asksForAmount)
  }
}
