import TableFile
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Phường Bến Nghé", 15), ("Bê\u{301}n", 3), ("漢字", 4), ("…", 1),
    ("“a”", 3), ("● ◐ ▲", 5), ("😀", 2),
  ])
  func countsColumnsOfATerminal(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test(arguments: [
    ("Phường Bến Nghé", 15, "Phường Bến Nghé"), ("Phường Bến Nghé", 14, "Phường Bến Ng…"),
    ("Phường Bến Nghé", 8, "Phường…"), ("漢字漢", 4, "漢…"), ("ab", 1, "…"), ("ab", 0, ""),
  ])
  func cutsToAWidth(_ text: String, _ width: Int, _ expected: String) {
    #expect(truncated(text, to: width) == expected)
  }
}
