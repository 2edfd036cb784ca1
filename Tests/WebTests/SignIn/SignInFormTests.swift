import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Testing

@testable import Web

@Suite("The form to sign in with")
struct SignInFormTests {
  private static let fields = [("name", "lan"), ("password", TestSite.password)]

  @Test("works only with the token of the browser that it was shown to")
  func foreignToken() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var other = TestBrowser(site)
      try await other.open("/sign-in")
      var browser = TestBrowser(site)
      try await browser.open("/sign-in")
      let own = browser.token
      for token in ["", other.token, "x", own.uppercased()] {
        browser.token = token
        let response = try await browser.send("/sign-in", Self.fields)
        #expect(response.status == .forbidden)
        #expect(browser.cookies["session"] == nil)
      }
      // The page that refused brings a form that works.
      #expect(try await browser.send("/sign-in", Self.fields).status == .seeOther)
    }
  }

  @Test("refuses a token that comes twice, and a form without a cookie")
  func repeatedToken() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.open("/sign-in")
      let twice = Self.fields + [(FormToken.name, browser.token)]
      #expect(try await browser.send("/sign-in", twice).status == .forbidden)
      browser.cookies = [:]
      #expect(try await browser.send("/sign-in", Self.fields).status == .forbidden)
    }
  }

  @Test(
    "is refused when another site sends it",
    arguments: [("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")])
  func foreignOrigin(_ name: String, _ value: String) async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.open("/sign-in")
      browser.headers[try #require(HTTPField.Name(name))] = value
      #expect(try await browser.send("/sign-in", Self.fields).status == .forbidden)
      #expect(browser.cookies["session"] == nil)
    }
  }

  @Test(
    "leads back only into the site",
    arguments: [
      "https://evil.example", "//evil.example", "/\\evil.example", "/\tevil", "javascript:alert(1)",
      "evil", "/%0d%0aLocation:x y", "\\\\evil.example", "/sign-in?back=/x", "/sign-out",
      "/invitation/abc", "", "http:/evil.example", "/ /evil.example",
    ])
  func openRedirect(_ back: String) async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      let response = try await browser.signIn("lan", TestSite.password, back: back)
      #expect(response.headers[.location] == "/12-kh-qu/my")
    }
  }

  @Test("leads back to where one wanted to go")
  func back() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      let wanted = "/12-kh-qu/units/ben-nghe-ubnd?day=2019-07-01"
      let away = try await browser.open(wanted)
      #expect(away.status == .seeOther)
      let signIn = try #require(away.headers[.location])
      let form = TestPage(text: String(buffer: try await browser.open(signIn).body))
      let back = form.elements("input").first { $0["name"] == "back" }?["value"]
      #expect(back == wanted)
      let response = try await browser.send("/sign-in", Self.fields + [("back", wanted)])
      #expect(response.headers[.location] == wanted)
    }
  }

  @Test("shows accounts to try in a demonstration only")
  func demo() async throws {
    let entry = DemoEntry(
      people: [.init(name: "lan", displayName: "Lan", words: Phrase(vi: "Đơn vị", en: "A unit"))],
      password: "abc-xyz")
    func demonstrate(_ settings: inout SiteSettings) { settings.demo = entry }
    try await TestSite.run(configure: demonstrate) { site in
      let page = try await site.page("/sign-in", as: nil)
      #expect(page.words.contains("abc-xyz"))
    }
    try await TestSite.run { site in
      let page = try await site.page("/sign-in", as: nil)
      #expect(page.elements("form").count == 1)
    }
  }
}
