import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import SQL
import Store
import Testing

@testable import Web

@Suite("One's own account")
struct AccountPageTests {
  private func signedIn(_ site: TestSite, _ name: String) async throws -> TestBrowser {
    var browser = TestBrowser(site)
    try await browser.signIn(name, TestSite.password)
    try await browser.open("/account")
    return browser
  }

  @Test("lists its devices, and ends one of them or all others")
  func devices() async throws {
    try await TestSite.run { site in
      let account = try await site.addAccount("lan")
      var first = try await signedIn(site, "lan")
      var second = try await signedIn(site, "lan")
      var third = try await signedIn(site, "lan")
      let page = TestPage(text: String(buffer: try await first.open("/account").body))
      #expect(page.text.contains("thiết bị này"))
      let ends = page.elements("form").compactMap { $0["action"] }
        .filter { $0.hasPrefix("/account/sessions/") }
      #expect(ends.count == 2)
      #expect(try await first.send(ends[0]).status == .seeOther)
      #expect(try await site.store.sessions(of: account.id).count == 2)
      #expect(try await first.isSignedIn())

      #expect(try await first.send("/account/other-sessions").status == .seeOther)
      #expect(try await first.isSignedIn())
      #expect(try await !second.isSignedIn())
      #expect(try await !third.isSignedIn())
    }
  }

  @Test("cannot end somebody else's device")
  func foreignDevice() async throws {
    try await TestSite.run { site in
      let mai = try await site.addAccount("mai")
      try await site.addAccount("lan")
      var other = try await signedIn(site, "mai")
      let session = try #require(try await site.store.sessions(of: mai.id).first)
      var browser = try await signedIn(site, "lan")
      try await browser.send("/account/sessions/" + session.id)
      #expect(try await other.isSignedIn())
    }
  }

  @Test("changes its password, and all other devices are signed out")
  func password() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var other = try await signedIn(site, "lan")
      var browser = try await signedIn(site, "lan")
      try await browser.open("/account/password")
      let response = try await browser.send(
        "/account/password",
        [
          ("present", TestSite.password), ("new", "một mật khẩu mới"),
          ("again", "một mật khẩu mới"),
        ])
      #expect(response.headers[.location] == "/account?said=password")
      #expect(try await browser.isSignedIn())
      #expect(try await !other.isSignedIn())
      var fresh = TestBrowser(site)
      #expect(try await fresh.signIn("lan", TestSite.password).status == .unprocessableContent)
      #expect(try await fresh.signIn("lan", "một mật khẩu mới").status == .seeOther)
    }
  }

  @Test(
    "refuses what is no good password, beside its field",
    arguments: [
      ("", "đủ dài rồi nhé", "đủ dài rồi nhé", "present"),
      ("sai", "đủ dài rồi nhé", "đủ dài rồi nhé", "present"),
      (TestSite.password, "ngắn", "ngắn", "new"),
      (TestSite.password, "aaaaaaaaaaaa", "aaaaaaaaaaaa", "new"),
      (TestSite.password, "lan-ben-nghe-2019", "lan-ben-nghe-2019", "new"),
      (TestSite.password, "12345678910x", "12345678910x", "new"),
      (TestSite.password, String(repeating: "ab1x", count: 300), "", "new"),
      (TestSite.password, "đủ dài rồi nhé", "khác hẳn thế", "again"),
    ])
  func refused(_ present: String, _ new: String, _ again: String, _ field: String) async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = try await signedIn(site, "lan")
      try await browser.open("/account/password")
      let response = try await browser.send(
        "/account/password", [("present", present), ("new", new), ("again", again)])
      #expect(response.status == .unprocessableContent)
      let page = TestPage(text: String(buffer: response.body))
      let wrong = page.elements("input", with: "aria-invalid").compactMap { $0["name"] }
      #expect(wrong == [field])
      #expect(new.isEmpty || !page.text.contains(new))
      var fresh = TestBrowser(site)
      #expect(try await fresh.signIn("lan", TestSite.password).status == .seeOther)
    }
  }

  @Test("that came by an invitation sets its first password without a present one")
  func firstPassword() async throws {
    try await TestSite.run { site in
      let path = try await site.invite(try await site.addAccount("lan", password: nil))
      var browser = TestBrowser(site)
      try await browser.open(path)
      try await browser.send(path)
      let page = TestPage(
        text: String(buffer: try await browser.open("/account/password?said=welcome").body))
      #expect(page.elements("input").allSatisfy { $0["name"] != "present" })
      #expect(page.links.contains("/12-kh-qu/my"), "it can wait")
      let response = try await browser.send(
        "/account/password",
        [("welcome", "1"), ("new", "vài từ mới nhé"), ("again", "vài từ mới nhé")])
      #expect(response.headers[.location] == "/12-kh-qu/my?said=password-set")
      let list = try await browser.open("/12-kh-qu/my?said=password-set")
      #expect(String(buffer: list.body).contains("Đã lưu mật khẩu."))
    }
  }

  @Test("is the same password however its marks are composed")
  func composed() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      let decomposed = TestSite.password.decomposedStringWithCanonicalMapping
      #expect(try await browser.signIn("lan", decomposed).status == .seeOther)
    }
  }

  @Test("needs as many statements with many devices as with one")
  func statements() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = try await signedIn(site, "lan")
      var counts: [Int] = []
      for _ in 0..<2 {
        site.counter.reset()
        try await browser.open("/account")
        counts.append(site.counter.count)
        for _ in 0..<5 { _ = try await signedIn(site, "lan") }
      }
      #expect(counts[0] == counts[1])
      #expect(counts[0] <= 2)
    }
  }
}
