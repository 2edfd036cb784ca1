import MovementCore
import Testing

struct EnteredTextTests {
  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\n\rb", "a\n\nb"), ("a\r\r\nb", "a\n\nb"),
    ("a\u{2028}b\u{2029}c", "a\nb\nc"), ("\t a \u{3000}", "a"), ("a\tb", "a\tb"),
    ("Hoa\u{300}", "Hoà"), ("", ""),
  ])
  func `text is brought into one form`(typed: String, kept: String) {
    let text = EnteredText(typed)
    #expect(Array(text.text.unicodeScalars) == Array(kept.unicodeScalars))
    #expect(text.hidden == nil)
  }

  @Test(arguments: [
    0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069,
  ])
  func `control characters and turns of direction are found`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(EnteredText("a\(scalar)b").hidden?.scalar == scalar)
  }

  @Test(arguments: [0x09, 0x0A, 0x20, 0x7E, 0xA0, 0x200D, 0x2013, 0x202F, 0x1EBF, 0x1F600])
  func `others are kept`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(EnteredText("a\(scalar)b").hidden == nil)
    #expect(EnteredText("a\(scalar)b").text.unicodeScalars.contains(scalar))
  }
}
