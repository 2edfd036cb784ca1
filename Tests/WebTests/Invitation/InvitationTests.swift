import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite("An invitation")
struct InvitationTests {
  @Test("lets in once, and proposes a password")
  func once() async throws {
    try await TestSite.run { site in
      let path = try await site.invite(try await site.addAccount("lan", password: nil))
      var browser = TestBrowser(site)
      let page = TestPage(text: String(buffer: try await browser.open(path).body))
      #expect(page.words.contains("UBND phường Bến Nghé"))
      let response = try await browser.send(path, [("remember", "1")])
      #expect(response.headers[.location] == "/account/password?said=welcome")
      #expect(try await browser.isSignedIn())

      var second = TestBrowser(site)
      #expect(try await second.open(path).status == .gone)
      #expect(try await second.send(path).status != .seeOther)
      #expect(try await !second.isSignedIn())
    }
  }

  @Test("is not used up by looking at it")
  func preview() async throws {
    try await TestSite.run { site in
      let path = try await site.invite(try await site.addAccount("lan", password: nil))
      for _ in 0..<3 {
        let response = try await site.response(path, as: nil)
        #expect(response.status == .ok)
        #expect(response.headers[.cacheControl] == "no-store")
      }
      var browser = TestBrowser(site)
      try await browser.open(path)
      #expect(try await browser.send(path).status == .seeOther)
    }
  }

  @Test("lets one of two in who press at the same time")
  func twoAtOnce() async throws {
    try await TestSite.run { site in
      let path = try await site.invite(try await site.addAccount("lan", password: nil))
      var browsers: [TestBrowser] = []
      for _ in 0..<4 {
        var browser = TestBrowser(site)
        try await browser.open(path)
        browsers.append(browser)
      }
      let codes = try await withThrowingTaskGroup(of: Int.self) { group in
        for browser in browsers {
          group.addTask {
            var browser = browser
            return try await browser.send(path).status.code
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(codes.sorted() == [303, 410, 410, 410])
    }
  }

  @Test("ends after its days, however it is pressed")
  func expired() async throws {
    try await TestSite.run { site in
      let path = try await site.invite(try await site.addAccount("lan", password: nil))
      var browser = TestBrowser(site)
      try await browser.open(path)
      site.clock.advance(bySeconds: 14 * 86_400)
      let response = try await browser.send(path)
      #expect(response.status == .gone)
      #expect(String(buffer: response.body).contains("hết hạn"))
      #expect(try await !browser.isSignedIn())
    }
  }

  @Test("is void once there is a newer one, or the account is disabled")
  func voided() async throws {
    try await TestSite.run { site in
      let account = try await site.addAccount("lan", password: nil)
      let old = try await site.invite(account)
      let new = try await site.invite(account)
      #expect(try await site.response(old, as: nil).status == .gone)
      #expect(try await site.response(new, as: nil).status == .ok)
      try await site.store.disableAccount(id: account.id, by: Actor(id: "test"))
      #expect(try await site.response(new, as: nil).status == .gone)
    }
  }

  @Test(
    "that nobody made says so",
    arguments: ["x", String(repeating: "A", count: 43), "%00", "..%2f..%2fetc", "%F0%9F%92%A9"])
  func unknown(_ token: String) async throws {
    try await TestSite.run { site in
      let response = try await site.response("/invitation/" + token, as: nil)
      #expect(response.status == .notFound)
      #expect(!String(buffer: response.body).contains("<button"))
    }
  }

  @Test("does not let another site press its button")
  func foreignForm() async throws {
    try await TestSite.run { site in
      let path = try await site.invite(try await site.addAccount("lan", password: nil))
      var browser = TestBrowser(site)
      try await browser.open(path)
      browser.token = "x"
      #expect(try await browser.send(path).status == .forbidden)
      #expect(try await !browser.isSignedIn())
      #expect(try await site.response(path, as: nil).status == .ok, "it is still good")
    }
  }

  @Test("takes the place of who was signed in on the device")
  func otherAccount() async throws {
    try await TestSite.run { site in
      try await site.addAccount("mai")
      let path = try await site.invite(try await site.addAccount("lan"))
      var browser = TestBrowser(site)
      try await browser.signIn("mai", TestSite.password)
      let before = browser
      let page = TestPage(text: String(buffer: try await browser.open(path).body))
      #expect(page.words.contains("“mai”"))
      // One with a password goes right to work.
      #expect(try await browser.send(path).headers[.location] == "/12-kh-qu/my")
      var old = before
      #expect(try await !old.isSignedIn())
    }
  }
}
