import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite("Letters of invitation")
struct LettersTests {
  /// The paths in the letters of a page.
  private func paths(_ page: TestPage) -> [String] {
    page.text.matches(of: /https:\/\/thidua\.example\.vn(\/invitation\/[A-Za-z0-9_-]{43})/)
      .map { String($0.1) }
  }

  private func configure(_ settings: inout SiteSettings) {
    settings.publicAddress = "https://thidua.example.vn"
  }

  @Test("carry a link that lets in, a QR code and the day; and are kept by no browser")
  func one() async throws {
    try await TestSite.run(configure: configure) { site in
      let account = try await site.addAccount("lan", password: nil)
      let response = try await site.post("/accounts/\(account.id)/invitation", [])
      #expect(response.status == .ok)
      #expect(response.headers[.cacheControl] == "no-store")
      let page = TestPage(text: String(buffer: response.body))
      let path = try #require(paths(page).first)
      #expect(page.elements("svg").contains { $0["class"] == "qr" })
      #expect(page.words.contains("24/09/2019 09:30"))
      #expect(page.words.contains("UBND phường Bến Nghé"))
      var browser = TestBrowser(site)
      try await browser.open(path)
      #expect(try await browser.send(path).status == .seeOther)
    }
  }

  @Test("hold the only copy of the secret")
  func secret() async throws {
    try await TestSite.run(configure: configure) { site in
      let account = try await site.addAccount("lan", password: nil)
      let response = try await site.post("/accounts/\(account.id)/invitation", [])
      let path = try #require(paths(TestPage(text: String(buffer: response.body))).first)
      let token = String(path.dropFirst("/invitation/".count))
      #expect(try await site.store.invitation(tokenHash: token) == nil)
      for change in try await site.store.changes(after: 0) {
        let line = "\(change)"
        #expect(!line.contains(token) && !line.contains(SessionToken.hash(token)))
      }
    }
  }

  @Test("go to all units or to a few: every box begins ticked, or none", arguments: [true, false])
  func ticks(isTicked: Bool) async throws {
    try await TestSite.run { site in
      let page = try await site.page("/accounts/letters" + (isTicked ? "" : "?tick=none"))
      let boxes = page.elements("input").filter { $0["name"] == "unit" }
      #expect(boxes.count > 1)
      #expect(boxes.allSatisfy { ($0["checked"] != nil) == isTicked })
      #expect(page.links.contains("/accounts/letters" + (isTicked ? "?tick=none" : "")))
    }
  }

  @Test("start an account anew after asking: password and devices go, the letter lets in")
  func reset() async throws {
    try await TestSite.run(configure: configure) { site in
      let account = try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password)
      let address = "/accounts/\(account.id)/reset"
      _ = try await site.page(address)
      #expect(try await browser.isSignedIn(), "asking does nothing")
      let response = try await site.post(address, [])
      #expect(try await !browser.isSignedIn())
      #expect(try await browser.signIn("lan", TestSite.password).status == .unprocessableContent)
      let path = try #require(paths(TestPage(text: String(buffer: response.body))).first)
      var fresh = TestBrowser(site)
      try await fresh.open(path)
      #expect(try await fresh.send(path).status == .seeOther)
      #expect(
        try await site.post("/accounts/\(TestVisitor.organiser.id)/reset", []).status == .conflict)
    }
  }

  @Test("for all units that owe something and have no account, one to a sheet")
  func batch() async throws {
    try await TestSite.run(configure: configure) { site in
      try await site.addAccount("co-roi", unit: "van-phong")
      let page = try await site.page("/accounts/letters")
      let offered = page.elements("input", with: "checked").compactMap { $0["value"] }
      #expect(!offered.contains("van-phong") && !offered.contains("quan-uy"))
      #expect(Set(["ben-nghe-ubnd", "da-kao-ubnd", "ben-nghe-kp1"]).isSubset(of: Set(offered)))

      let chosen = ["ben-nghe-ubnd", "da-kao-ubnd", "van-phong", "nowhere"]
      let response = try await site.post("/accounts/letters", chosen.map { ("unit", $0) })
      let letters = TestPage(text: String(buffer: response.body))
      #expect(letters.elements("article").count == 2)
      #expect(Set(paths(letters)).count == 2)
      let added = try await site.store.account(named: "ben-nghe-ubnd")
      #expect(added?.unit == "ben-nghe-ubnd" && added?.role == .unit)

      // Pressed again, there is nothing left to do.
      let again = try await site.post("/accounts/letters", chosen.map { ("unit", $0) })
      #expect(again.status == .conflict)
      #expect(try await site.post("/accounts/letters", []).status == .conflict)
    }
  }

  @Test(
    "name accounts after their units",
    arguments: [
      ("ben-nghe", [], "ben-nghe"), ("ben-nghe", ["ben-nghe"], "ben-nghe-2"),
      ("ben-nghe", ["ben-nghe", "ben-nghe-2"], "ben-nghe-3"), ("kp", [], "don-vi-kp"),
      ("A_B c", [], "a-b-c"),
      (
        String(repeating: "x", count: 80), [],
        String(repeating: "x", count: 56)
      ),
    ] as [(String, [String], String)])
  func names(_ unit: String, _ taken: [String], _ name: String) {
    #expect(AccountNaming.name(for: unit, unlike: Set(taken)) == name)
    #expect(AccountName.isValid(name))
  }
}
