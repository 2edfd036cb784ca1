import MovementCore
import Testing

@testable import Web

@Suite struct OfficePhrasesTests {
  @Test("One phrase a line; empty lines and repetitions are passed over")
  func reads() throws {
    let phrases = try OfficePhrases.read("  Thiếu ảnh. \r\n\r\nThiếu số liệu.\nThiếu ảnh.\n")
    #expect(phrases.map(\.text) == ["Thiếu ảnh.", "Thiếu số liệu."])
    #expect(try OfficePhrases.read(" \n\u{200B}\n") == [])
  }

  @Test("What ships can be saved as it is")
  func shippedOnesFit() throws {
    let text = OfficePhrases.shipped.joined(separator: "\n")
    #expect(try OfficePhrases.read(text).map(\.text) == OfficePhrases.shipped)
  }

  @Test(
    "What is too long, too much or hidden is refused",
    arguments: [
      String(repeating: "a", count: 301), "an\u{202E}b", "an\u{0000}b",
      (0..<41).map(String.init).joined(separator: "\n"),
    ])
  func refuses(_ text: String) {
    #expect(throws: (any Error).self) { try OfficePhrases.read(text) }
  }
}
