import Multipart
import Testing

@Suite struct BodyTests {
  private let head = #"Content-Disposition: form-data; name="a""#

  @Test("Parts may be empty, and several may be of one field")
  func readsEmptyParts() {
    let two = body("--b", head, "", "", "--b", head, "", "1", "--b--", "")
    let headers = PartHeaders(name: "a")
    #expect(read(two) == .parts([Part(headers: headers), Part(headers: headers, bytes: [0x31])]))
  }

  @Test("A form may have no part")
  func readsNoParts() { #expect(read(body("--b--", "")) == .parts([])) }

  @Test("Only CRLF ends a line")
  func wantsCRLF() {
    #expect(read(Array("--b\n\(head)\n\n1\n--b--\n".utf8)) == .refused(.malformedDelimiter))
    #expect(
      read(Array("--b\r\n\(head)\n\n1\r\n--b--\r\n".utf8)) == .refused(.truncated))
    #expect(
      read(Array("--b\r\n\(head)\nX: y\r\n\r\n1\r\n--b--".utf8)) == .refused(.malformedHeader))
    #expect(
      read(Array("--b\r\n\(head)\r\n\r\n1\n--b--\r\n".utf8)) == .refused(.truncated))
  }

  @Test(
    "After a boundary its line ends",
    arguments: ["x", "-", "-x", " -", "\r", "\rx", "\n", " x", "0", " --", "\t\tx"])
  func wantsTheLineToEnd(_ text: String) {
    let bytes = Array("--b\(text)-\r\n\(head)\r\n\r\n1\r\n--b--".utf8)
    // A second dash makes it the last boundary.
    let expected: Reading = text == "-" ? .parts([]) : .refused(.malformedDelimiter)
    #expect(read(bytes) == expected)
  }

  @Test("More parts than allowed are refused")
  func limitsParts() {
    let limits = MultipartLimits(parts: 2)
    let part = ["--b", head, "", "1"]
    let two = (part + part + ["--b--"]).joined(separator: "\r\n")
    let three = (part + part + part + ["--b--"]).joined(separator: "\r\n")
    let expected = Part(headers: PartHeaders(name: "a"), bytes: [0x31])
    #expect(read(Array(two.utf8), limits: limits) == .parts([expected, expected]))
    #expect(read(Array(three.utf8), limits: limits) == .refused(.tooManyFields))
  }

  @Test(
    "Longer headers than allowed are refused, whether they end or not", arguments: [1, 50, 999])
  func limitsHeaders(_ size: Int) {
    let limits = MultipartLimits(headerBytes: 100)
    let filling = "X: "
    let longest = String(repeating: "x", count: 100 - head.count - 2 - 2 - filling.count)
    let fits = body("--b", head, filling + longest, "", "", "--b--")
    let part = Part(headers: PartHeaders(name: "a"))
    #expect(read(fits.pieces(of: size), limits: limits) == .parts([part]))
    let ends = body("--b", head, filling + longest + "x", "", "", "--b--")
    #expect(read(ends.pieces(of: size), limits: limits) == .refused(.headersTooLong))
    let goesOn = body("--b", head, filling + String(repeating: "x", count: 10_000))
    #expect(read(goesOn.pieces(of: size), limits: limits) == .refused(.headersTooLong))
    let spaces = body("--b" + String(repeating: " ", count: 101))
    #expect(read(spaces.pieces(of: size), limits: limits) == .refused(.malformedDelimiter))
  }

  @Test("What was refused stays refused")
  func staysRefused() throws {
    var parser = try MultipartParser(contentType: "multipart/form-data; boundary=b")
    #expect(throws: FormProblem.malformedDelimiter) { try parser.feed(body("--bx")) }
    #expect(throws: FormProblem.malformedDelimiter) {
      try parser.feed(body("", "--b", head, "", "1", "--b--"))
    }
    #expect(throws: FormProblem.malformedDelimiter) { try parser.finish() }
  }
}
