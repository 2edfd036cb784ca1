import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MovementCore
import Testing

@testable import Web

@Suite struct BadRequestTests {
  @Test(
    "What cannot be answered is a page that says what to do",
    arguments: [
      ("/khong-co", 404), ("/khong-co/board", 404), ("/12-kh-qu/khong-co", 404), ("/a/b/c/d", 404),
      ("/12-kh-qu/units/khong-co", 404), ("/12-kh-qu/obligations/khong-co", 404),
      ("/12-kh-qu/deliverables/khong-co", 404), ("/assets/khong-co.css", 404),
      ("/12-kh-qu/board?day=2019-02-30", 400), ("/12-kh-qu/board?day=tomorrow", 400),
      ("/12-kh-qu?day=99999-01-01", 400), ("/?day=x", 400), ("/12-kh-qu/board?open=khong-co", 404),
      ("/12-kh-qu/board?open=all&close=khong-co", 404), ("/12-kh-qu/board?sort=x", 400),
      ("/12-kh-qu/board?status=x", 400), ("/12-kh-qu/board?status=met,x", 400),
      ("/12-kh-qu/board?kind=x", 400), ("/12-kh-qu/board?cluster=99", 400),
      ("/12-kh-qu/board?obligation=x", 404), ("/12-kh-qu/board?due=1", 400),
      ("/12-kh-qu/board?obligation=articles&due=2", 400),
      ("/12-kh-qu/board?obligation=articles&due=x", 400), ("/12-kh-qu/standing?under=x", 404),
      ("/12-kh-qu/standing?group=x", 404), ("/12-kh-qu/standing?unit=x", 404),
      ("/12-kh-qu/standing?page=0", 400), ("/12-kh-qu/standing?page=2", 400),
      ("/12-kh-qu/standing?page=99999999999999999999", 400),
      ("/12-kh-qu/standing?page=9223372036854775807", 400), ("/12-kh-qu/standing?sort=x", 400),
      ("/12-kh-qu/board?q=%ff", 400), ("/12-kh-qu/board?q=%zz", 400),
      ("/12-kh-qu/board?q=" + String(repeating: "a", count: 101), 400),
      ("/12-kh-qu/board?q=" + String(repeating: "a", count: 5_000), 414),
      // Some marks on each letter, and more than any writing has.
      ("/12-kh-qu/board?q=" + String(repeating: "a%CC%A3%CC%82", count: 34), 400),
      ("/12-kh-qu/board?q=a" + String(repeating: "%CC%81", count: 31), 400),
      ("/12-kh-qu/units/a" + String(repeating: "%CC%81", count: 31), 404),
      ("/" + String(repeating: "a/", count: 3_000), 414), ("/%2e%2e/%2e%2e/etc/passwd", 404),
      ("/../../etc/passwd", 404), ("/assets/..%2f..%2fPackage.swift", 404), ("/%00", 404),
      ("/%ff", 404), ("/12-kh-qu/units/%ff", 404), ("/language/xx", 404), ("//12-kh-qu", 200),
    ])
  func explains(_ address: String, _ status: Int) async throws {
    try await TestSite.run { site in
      let response = try await site.response(address)
      #expect(response.status.code == status, "\(address)")
      let page = TestPage(text: String(buffer: response.body))
      #expect(page.words(in: "h1")?.isEmpty == false)
      #expect(!page.words.contains("Error"))
      let english = try await site.response(address, headers: [.cookie: "language=en"])
      #expect(english.status == response.status)
      #expect(english.body != response.body)
    }
  }

  @Test("A bad word is shown, and what to write instead")
  func namesTheWord() async throws {
    try await TestSite.run { site in
      let response = try await site.response("/12-kh-qu/board?day=2019-02-30")
      let words = TestPage(text: String(buffer: response.body)).words
      #expect(words.contains("“2019-02-30”"))
      #expect(words.contains("ví dụ 2019-09-10"))
    }
  }

  @Test("Markup in an address stays text")
  func escapes() async throws {
    try await TestSite.run { site in
      for address in [
        "/12-kh-qu/board?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/12-kh-qu/board?day=%3Cscript%3E", "/12-kh-qu/units/%3Cscript%3E",
        "/12-kh-qu/board?%22%3E%3Cscript%3E=1",
      ] {
        let response = try await site.response(address)
        let text = String(buffer: response.body)
        #expect(text.matches(of: /<script/).count == 1, "\(address)")
      }
    }
  }

  @Test("Pages can only be read", arguments: [HTTPRequest.Method.post, .put, .delete, .patch])
  func refusesWriting(_ method: HTTPRequest.Method) async throws {
    try await TestSite.run { site in
      for address in ["/", "/12-kh-qu/board"] {
        let response = try await site.response(address, method: method)
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "GET, HEAD")
      }
    }
  }
}
