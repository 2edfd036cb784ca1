import Foundation
import Testing
import VietnameseText

@Suite struct StreamSafeTests {
  @Test(arguments: [
    "", "Phường Bến Nghé", "Kế hoạch", "👩‍👩‍👧‍👦 🇻🇳", String(repeating: "a", count: 10_000),
    String(repeating: "e\u{323}\u{302}", count: 10_000),
    "a" + String(repeating: "\u{301}", count: 30),
  ])
  func writing(text: String) {
    #expect(text.isStreamSafe)
    #expect(text.decomposedStringWithCanonicalMapping.isStreamSafe)
  }

  /// U+0F73 is of class 0 and made of two marks.
  @Test(arguments: ["\u{301}", "\u{315}\u{301}\u{323}\u{327}", "\u{F73}", "\u{5B0}"])
  func marksWithoutAnEnd(marks: String) {
    let count = 31 / marks.unicodeScalars.count + 1
    let text = "a" + String(repeating: marks, count: count)
    #expect(!text.isStreamSafe)
    #expect(!("Phường " + text + " b").isStreamSafe)
    // Letters between them end the row.
    #expect(String(repeating: "a" + marks, count: 1_000).isStreamSafe)
  }
}
