import MovementCore
import Testing

struct ReasonTests {
  @Test func `white space around a reason goes, lines within stay`() throws {
    #expect(
      try Reason("  Thiếu biên bản.\r\nXin bổ sung.\n\n").text == "Thiếu biên bản.\nXin bổ sung.")
  }

  @Test(arguments: ["", " ", "\n\t \u{A0}", "\u{200B}\u{FEFF}"])
  func `a reason that nobody can see is missing`(typed: String) {
    #expect(throws: ReviewProblem.reasonMissing) { try Reason(typed) }
  }

  @Test func `a reason has 2,000 characters at most`() throws {
    let longest = String(repeating: "ế", count: 2_000)
    #expect(try Reason(longest).text == longest)
    #expect(throws: ReviewProblem.reasonTooLong(2_001)) { try Reason(longest + "n") }
  }

  @Test func `letters with marks of their own are composed before they are counted`() throws {
    let decomposed = String(repeating: "e\u{302}\u{301}", count: 2_000)
    #expect(try Reason(decomposed).text.unicodeScalars.count == 2_000)
  }

  @Test func `a hidden character is named with its line`() throws {
    let hidden = try #require(EnteredText("một\nhai\u{202E}").hidden)
    #expect(throws: ReviewProblem.reasonHasHiddenCharacter(hidden)) {
      try Reason("một\nhai\u{202E}")
    }
    #expect(hidden.line == 2)
    for language in Language.allCases { #expect(hidden.phrase[language].contains("U+202E")) }
  }

  @Test func `what is wrong is said in both languages`() {
    let phrase = ReviewProblem.reasonTooLong(2_345).phrase
    #expect(phrase.vietnamese == "Lý do dài 2.345 ký tự, tối đa là 2.000. Vui lòng rút gọn.")
    #expect(
      phrase.english
        == "The reason has 2,345 characters, at most 2,000 are allowed. Please shorten it.")
  }
}
