import Multipart
import Testing

@Suite struct URLEncodedFormTests {
  private func pairs(_ text: String) throws -> [[String]] {
    try URLEncodedForm.parse(text.utf8).map { [$0.name, $0.value] }
  }

  @Test(
    "Names and values come in order, decoded",
    arguments: [
      ("", []),
      ("a=1", [["a", "1"]]),
      ("a=1&b=2&a=3", [["a", "1"], ["b", "2"], ["a", "3"]]),
      ("a=&=b&c&=", [["a", ""], ["", "b"], ["c", ""], ["", ""]]),
      ("&&a=1&", [["a", "1"]]),
      ("a=b=c", [["a", "b=c"]]),
      ("a+b=c+d%2Be", [["a b", "c d+e"]]),
      ("t%C3%AAn=%e1%ba%bf%26%3D%25", [["tên", "ế&=%"]]),
      ("a=tên", [["a", "tên"]]),
      ("a=x%0D%0Ay%00", [["a", "x\r\ny\0"]]),
    ] as [(String, [[String]])])
  func reads(_ text: String, _ expected: [[String]]) throws {
    #expect(try pairs(text) == expected)
  }

  @Test("Broken escapes are refused", arguments: ["%", "a=%", "a=%4", "%4x=1", "a=%%41", "a=%+1"])
  func refusesEscapes(_ text: String) {
    #expect(throws: FormProblem.malformedEscape) { try pairs(text) }
  }

  @Test("What is not UTF-8 is refused", arguments: ["%FF=1", "a=%C3", "a=%ED%A0%80", "a=%C0%AF"])
  func refusesOtherEncodings(_ text: String) {
    #expect(throws: FormProblem.notUTF8) { try pairs(text) }
    #expect(throws: FormProblem.notUTF8) { try URLEncodedForm.parse([0x61, 0x3D, 0xFF]) }
  }

  @Test("More fields or bytes than allowed are refused")
  func limits() throws {
    let limits = URLEncodedForm.Limits(fields: 2, bytes: 7)
    #expect(try URLEncodedForm.parse("a=1&b=2".utf8, limits: limits).count == 2)
    #expect(throws: FormProblem.tooManyFields) {
      try URLEncodedForm.parse("a&b&c".utf8, limits: limits)
    }
    #expect(throws: FormProblem.tooLong) {
      try URLEncodedForm.parse("a=1&b=23".utf8, limits: limits)
    }
  }
}
