import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

@Suite("A session")
struct SessionTests {
  @Test(
    "ends when it lies unused",
    arguments: [(false, 2 * 3_600), (true, 90 * 86_400)] as [(Bool, Int64)])
  func idle(_ isRemembered: Bool, _ limit: Int64) async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password, isRemembered: isRemembered)
      site.clock.advance(bySeconds: limit - 1)
      #expect(try await browser.isSignedIn())
      site.clock.advance(bySeconds: limit - 1)
      #expect(try await browser.isSignedIn(), "using it moves the limit")
      site.clock.advance(bySeconds: limit + 1)
      #expect(try await !browser.isSignedIn())
    }
  }

  @Test(
    "ends in any case after a time",
    arguments: [(false, 12 * 3_600), (true, 365 * 86_400)] as [(Bool, Int64)])
  func absolute(_ isRemembered: Bool, _ limit: Int64) async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password, isRemembered: isRemembered)
      for _ in 0..<11 {
        site.clock.advance(bySeconds: limit / 12)
        #expect(try await browser.isSignedIn())
      }
      site.clock.advance(bySeconds: limit / 12 + 1)
      #expect(try await !browser.isSignedIn())
    }
  }

  @Test("is kept by a browser beyond its own end only if that was wished")
  func cookie() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      for isRemembered in [true, false] {
        var browser = TestBrowser(site)
        let response = try await browser.signIn(
          "lan", TestSite.password, isRemembered: isRemembered)
        let line = response.headers[values: .setCookie].first { $0.hasPrefix("session=") }
        let cookie = try #require(line)
        #expect(cookie.contains("Max-Age=31536000") == isRemembered)
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
        #expect(cookie.contains("Path=/") && !cookie.contains("Secure"))
      }
    }
  }

  @Test("over HTTPS has a cookie that no other host can set, and stays on HTTPS")
  func secure() async throws {
    func secure(_ settings: inout SiteSettings) { settings.isSecure = true }
    try await TestSite.run(configure: secure) { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      let response = try await browser.signIn("lan", TestSite.password)
      let line = response.headers[values: .setCookie].first { $0.hasPrefix("__Host-session=") }
      #expect(line?.contains("Secure") == true)
      #expect(response.headers[.strictTransportSecurity] == "max-age=31536000")
    }
  }

  @Test("ends with signing out, also for a copy of its cookie")
  func signOut() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password)
      let copy = browser
      try await browser.open("/account")
      let response = try await browser.send("/sign-out")
      #expect(response.headers[.location] == "/sign-in?said=signed-out")
      #expect(browser.cookies["session"] == nil)
      var thief = copy
      #expect(try await !thief.isSignedIn())
    }
  }

  @Test("is not ended by another site, nor by opening an address")
  func foreignSignOut() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password)
      browser.token = "x"
      #expect(try await browser.send("/sign-out").status == .forbidden)
      #expect(try await browser.open("/sign-out").status != .seeOther)
      #expect(try await browser.isSignedIn())
    }
  }

  @Test("is stored as a hash, with a device in plain words")
  func stored() async throws {
    try await TestSite.run { site in
      let account = try await site.addAccount("lan")
      var browser = TestBrowser(site)
      browser.headers[.userAgent] =
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
        + "Chrome/120.0.0.0 Mobile Safari/537.36"
      try await browser.signIn("lan", TestSite.password)
      let sessions = try await site.store.sessions(of: account.id)
      #expect(sessions.map(\.device) == ["Chrome / Android"])
      let token = try #require(browser.cookies["session"])
      #expect(try await site.store.arrival(session: token).session == nil)
      #expect(try await site.store.arrival(session: SessionToken.hash(token)).session != nil)
    }
  }
}
