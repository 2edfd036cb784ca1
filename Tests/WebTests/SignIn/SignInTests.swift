import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import SQL
import Secrets
import Store
import Testing

@testable import Web

@Suite("Signing in")
struct SignInTests {
  @Test("leads to where the role works", arguments: Role.allCases)
  func landing(_ role: Role) async throws {
    let place = [
      Role.unit: "/12-kh-qu/my", .reviewer: "/12-kh-qu/review", .organiser: "/12-kh-qu/board",
      .reader: "/12-kh-qu",
    ]
    try await TestSite.run { site in
      try await site.addAccount("lan", role: role, unit: "ban-dan-van")
      var browser = TestBrowser(site)
      let response = try await browser.signIn("lan", TestSite.password)
      #expect(response.status == .seeOther)
      #expect(response.headers[.location] == place[role])
      #expect(try await browser.isSignedIn())
    }
  }

  @Test(
    "knows a name as a phone, a Vietnamese keyboard or a message writes it",
    arguments: [
      " Ben-Nghe ", "ben-nghe\t", "ben\u{A0}-nghe", "\u{200B}ben-nghe\u{FEFF}", "Bến-Nghé",
      "be\u{302}\u{301}n-nghe\u{301}", "ben-nghe\r\n", "\u{2066}ben-nghe\u{2069}",
    ])
  func name(typed: String) async throws {
    try await TestSite.run { site in
      try await site.addAccount("ben-nghe")
      var browser = TestBrowser(site)
      #expect(try await browser.signIn(typed, TestSite.password).status == .seeOther)
    }
  }

  @Test("says the same of a wrong password, an unknown name and an account without a password")
  func wrong() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      try await site.addAccount("moi", password: nil)
      for (name, password) in [
        ("lan", "sai sai sai"), ("nobody", TestSite.password), ("moi", ""), ("moi", "x"),
        ("<script>", "x"), (String(repeating: "a", count: 5_000), "x"),
        ("lan", String(repeating: "a", count: 5_000)),
      ] {
        var browser = TestBrowser(site)
        let response = try await browser.signIn(name, password)
        #expect(response.status == .unprocessableContent, "\(name.prefix(20))")
        #expect(browser.cookies["session"] == nil)
        let page = TestPage(text: String(buffer: response.body))
        #expect(page.elements("div", with: "role").map { $0["role"] } == ["alert"])
        #expect(!page.text.contains("<script>alert") && !page.words.contains(TestSite.password))
      }
    }
  }

  @Test("gives a new token each time, and never takes over what a browser brought")
  func fixation() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      browser.cookies["session"] = "left-here-by-somebody-else-0123456789"
      try await browser.signIn("lan", TestSite.password)
      let first = try #require(browser.cookies["session"])
      #expect(first != "left-here-by-somebody-else-0123456789")

      var attacker = TestBrowser(site)
      attacker.cookies["session"] = "left-here-by-somebody-else-0123456789"
      #expect(try await !attacker.isSignedIn())

      try await browser.signIn("lan", TestSite.password)
      #expect(browser.cookies["session"] != first)
      var old = TestBrowser(site)
      old.cookies["session"] = first
      #expect(try await !old.isSignedIn(), "the session before ends with the new one")
    }
  }

  @Test("is refused to a disabled account, which has no session any more")
  func disabled() async throws {
    try await TestSite.run { site in
      let account = try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password)
      try await site.store.disableAccount(id: account.id, by: Actor(id: "test"))
      #expect(try await !browser.isSignedIn())
      #expect(try await browser.signIn("lan", TestSite.password).status == .forbidden)
      // Only who knows the password is told so.
      #expect(try await browser.signIn("lan", "sai sai sai").status == .unprocessableContent)
    }
  }

  @Test("hashes a password anew that was hashed at a lower cost")
  func rehash() async throws {
    let cost = PasswordCost(passes: 2, memory: PasswordCost.least.memory)
    func costly(_ settings: inout SiteSettings) { settings.passwords = PasswordWorker(cost: cost) }
    try await TestSite.run(configure: costly) { site in
      try await site.addAccount("lan")
      let old = try await site.store.credential(named: "lan")?.passwordHash
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password)
      let new = try await site.store.credential(named: "lan")?.passwordHash
      #expect(new != old)
      #expect(new?.contains("t=2") == true)
      #expect(try await browser.isSignedIn())
    }
  }

  @Test("needs the same few statements for everybody")
  func statements() async throws {
    try await TestSite.run { site in
      for number in 1...3 { try await site.addAccount("lan-\(number)") }
      _ = try await site.board()
      var counts: [Int] = []
      for name in ["lan-1", "lan-3", "nobody"] {
        var browser = TestBrowser(site)
        try await browser.open("/sign-in")
        site.counter.reset()
        try await browser.send("/sign-in", [("name", name), ("password", TestSite.password)])
        counts.append(site.counter.count)
      }
      #expect(counts[0] == counts[1])
      #expect(counts[0] <= 8)
      #expect(counts[2] <= 3)
    }
  }
}
