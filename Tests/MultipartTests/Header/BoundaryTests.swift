import Multipart
import Testing

@Suite struct BoundaryTests {
  private func problem(_ contentType: String) -> FormProblem? {
    do {
      _ = try MultipartParser(contentType: contentType)
      return nil
    } catch { return error }
  }

  @Test(
    "A boundary may be quoted and stand among other parameters",
    arguments: [
      "multipart/form-data; boundary=b", "Multipart/Form-Data;BOUNDARY=\"b\"",
      "multipart/form-data; charset=utf-8; boundary=b; x=y", " multipart/form-data ; boundary = b ",
    ])
  func findsTheBoundary(_ contentType: String) throws {
    var parser = try MultipartParser(contentType: contentType)
    #expect(try parser.feed(body("--b--")).isEmpty)
    try parser.finish()
  }

  @Test("All characters of RFC 2046 may be in it, up to seventy")
  func takesEveryCharacter() {
    for boundary in ["0aZ'()+_,-./:=? x", String(repeating: "x", count: 70)] {
      #expect(problem("multipart/form-data; boundary=\"\(boundary)\"") == nil)
      let bytes = body(
        "--\(boundary)", "Content-Disposition: form-data; name=a", "", "--x", "--\(boundary)--")
      let part = Part(headers: PartHeaders(name: "a"), bytes: Array("--x".utf8))
      #expect(read(bytes, boundary: "\"\(boundary)\"") == .parts([part]))
    }
  }

  @Test(
    "Other boundaries are refused",
    arguments: [
      "", "; boundary=\"\"", "; boundary=\"x \"", "; boundary=\"x\\\"y\"", "; boundary=đ",
      "; boundary=x*y", "; boundary=" + String(repeating: "x", count: 71),
    ])
  func refusesBoundaries(_ parameters: String) {
    #expect(problem("multipart/form-data\(parameters)") == .badBoundary)
  }

  @Test("So are two boundaries, of which each reader could take its own")
  func refusesTwo() {
    #expect(problem("multipart/form-data; boundary=a; boundary=b") == .malformedHeader)
  }

  @Test(
    "Other types are no forms of several parts",
    arguments: [
      "", "text/plain", "multipart/mixed; boundary=b", "multipart/form-datax; boundary=b",
    ])
  func refusesTypes(_ contentType: String) { #expect(problem(contentType) == .notMultipart) }
}
