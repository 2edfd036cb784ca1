import Documents
import Foundation
import Testing

@Suite("Texts in a workbook", .timeLimit(.minutes(20)))
struct SheetTextTests {
  @Test(
    "What looks like a formula, a number or a link stays a text",
    arguments: [
      "=1+1", "=cmd|' /C calc'!A0", "+84903", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "00123",
      "1/2", "http://example.vn", "{=1}", "TRUE", "\t=1",
    ])
  func formulas(_ text: String) async throws {
    let book = try Book(texts: [[.text(text)]])
    let said = try await book.openpyxl(
      "print(sheet['A2'].data_type, json.dumps(sheet['A2'].value))")
    let json = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self)
    let values = try JSONDecoder().decode([String].self, from: Data("[\(said.dropFirst(2))]".utf8))
    #expect(said.hasPrefix("s "))
    #expect(values == [text], "\(json)")
  }

  @Test(
    "Every letter comes through",
    arguments: [
      "AÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐEÉÈẺẼẸÊẾỀỂỄỆ ỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ỲỶỸỴ", "Nguye\u{302}\u{303}n Thi\u{323}",
      "👩‍👩‍👧‍👦 𠮷", "<b>&amp;</b> \"'", "dòng 1\ndòng 2", "  đầu và cuối  ", "\u{200B}\u{202E}|",
    ])
  func letters(_ text: String) async throws {
    let read = try await Book(texts: [[.text(text)]]).column(0)
    #expect(read.map { $0.map { Array($0.unicodeScalars) } } == [Array(text.unicodeScalars)])
  }

  @Test("What no XML can hold is left out, and the code of a character stays what it is")
  func controls() async throws {
    let book = try Book(texts: [[.text("a\u{0}b\u{1F}c\u{FFFF}d"), .text("x_x000D_y_x0041_z")]])
    #expect(try await book.column(0) == ["abcd"])
    #expect(try await book.libreOffice().contains("\"x_x000D_y_x0041_z\""))
  }

  @Test("A text that is too long for a cell is cut between two letters")
  func long() async throws {
    let book = try Book(
      texts: [
        [.text(String(repeating: "a", count: 32_767))],
        [.text(String(repeating: "a", count: 32_768))],
        [.text(String(repeating: "👍", count: 20_000))],
      ])
    let read = try await book.column(0).map { $0 ?? "" }
    #expect(read[0].utf16.count == 32_767 && !read[0].hasSuffix("…"))
    #expect(read[1].utf16.count == 32_767 && read[1].hasSuffix("a…"))
    #expect(read[2].utf16.count == 32_767 && read[2].hasSuffix("👍…"))
  }

  @Test("A number of more than 15 digits is not rounded: it is written as text")
  func digits() async throws {
    let book = try Book(texts: [[.whole(1_234_567_890_123_456_789)], [.whole(.min)]])
    #expect(try await book.column(0) == ["1234567890123456789", "-9223372036854775808"])
  }
}
