import Multipart
import Testing

@Suite struct PartHeadersTests {
  private func headers(_ lines: String) -> Reading {
    read(Array("--b\r\n\(lines)\r\n\r\n\r\n--b--".utf8))
  }

  private func disposition(_ value: String) -> Reading { headers("Content-Disposition: \(value)") }

  @Test(
    "File names come as they were meant",
    arguments: [
      (#"filename="a.pdf""#, "a.pdf"),
      ("filename=a.pdf", "a.pdf"),
      (#"FileName = "a.pdf" "#, "a.pdf"),
      (#"filename="Báo cáo quý 1; (mới).docx""#, "Báo cáo quý 1; (mới).docx"),
      (#"filename="a\"b\\c.pdf""#, #"a"b\c.pdf"#),
      (#"filename="C:\Users\Lan\a.pdf""#, #"C:\Users\Lan\a.pdf"#),
      (#"filename="../../etc/passwd""#, "../../etc/passwd"),
      (#"filename="50%22.pdf""#, "50%22.pdf"),
      ("filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf", "Báo cáo.pdf"),
      ("filename*=utf-8'vi'a'b.pdf", "a'b.pdf"),
      (#"filename="Bao cao.pdf"; filename*=UTF-8''B%c3%a1o"#, "Báo"),
      (#"filename*=UTF-8''B%C3%A1o; filename="Bao cao.pdf""#, "Báo"),
      (#"filename="""#, ""),
      (#"filename="a";"#, "a"),
      (#";; filename="a" ; ; "#, "a"),
    ])
  func readsFileNames(_ parameter: String, _ name: String) {
    #expect(
      disposition("form-data; name=f; \(parameter)")
        == .parts([Part(headers: PartHeaders(name: "f", fileName: name))]))
  }

  @Test(
    "What is no header of a form is refused",
    arguments: [
      "form-data; name", #"form-data; name="a"#, #"form-data; name="a"x"#, "form-data; name=",
      #"form-data; name="a"; name="b""#, #"form-data; name="a"; NAME="a""#,
      #"form-data; name="a"; filename=b; filename=c"#, #"attachment; name="a""#,
      #"form-data name="a""#, #"form-data; name="a\""#, #"form-data; name=a"b""#,
      #"form-data; ="a"; name=a"#, #"form-data; na me="a""#,
      "form-data; name=a; filename*=a.pdf", "form-data; name=a; filename*=UTF-8''%C",
      "form-data; name=a; filename*=UTF-8''%GG", #"; name="a""#,
    ])
  func refusesDispositions(_ value: String) {
    #expect(disposition(value) == .refused(.malformedHeader))
  }

  @Test(
    "So are lines that are no headers",
    arguments: [
      "X", ": y", "X : y", "\n", "X: y\n", "X: a\rb", "X: a\0b", " X: y", "X: y\r\n z", "Đ: y",
      "Content-Disposition: form-data; name=b", "X: y\r\nx: z",
    ])
  func refusesLines(_ line: String) {
    let disposition = "Content-Disposition: form-data; name=a"
    #expect(headers("\(disposition)\r\n\(line)") == .refused(.malformedHeader))
    #expect(headers("\(line)\r\n\(disposition)") == .refused(.malformedHeader))
  }

  @Test("A part says which field it is of")
  func wantsAName() {
    #expect(headers("Content-Type: text/plain") == .refused(.missingName))
    #expect(disposition("form-data") == .refused(.missingName))
    #expect(disposition(#"form-data; filename="a""#) == .refused(.missingName))
    #expect(disposition(#"form-data; name="""#) == .refused(.missingName))
    #expect(read(body("--b", "", "1", "--b--")) == .refused(.missingName))
  }

  @Test("Parts of parts are refused, and parts in an encoding")
  func refusesEncodedParts() {
    let head = "Content-Disposition: form-data; name=a\r\n"
    #expect(headers(head + "Content-Type: Multipart/Mixed; boundary=c") == .refused(.nested))
    #expect(headers(head + "Content-Transfer-Encoding: base64") == .refused(.encoded))
    #expect(
      headers(head + "Content-Transfer-Encoding: 8BIT")
        == .parts([Part(headers: PartHeaders(name: "a"))]))
  }

  @Test("Names are in UTF-8")
  func wantsUTF8() {
    for parameters in ["name=\"\u{1}\"", "name=a; filename=\"\u{1}\""] {
      // The other control characters are refused, so this one is put in where it stands for them.
      var bytes = Array(
        "--b\r\nContent-Disposition: form-data; \(parameters)\r\n\r\n\r\n--b--".utf8)
      bytes = bytes.map { $0 == 1 ? 0xE9 : $0 }
      #expect(read(bytes) == .refused(.notUTF8))
    }
    #expect(disposition("form-data; name=a; filename*=UTF-8''%FF") == .refused(.notUTF8))
    #expect(disposition("form-data; name=a; filename*=latin1''%E9") == .refused(.notUTF8))
  }
}
