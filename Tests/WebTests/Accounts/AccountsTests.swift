import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import SQL
import Store
import Testing

@testable import Web

@Suite("The organiser's accounts")
struct AccountsTests {
  private static let id = "01890a5d-ac96-774b-bcce-b302099a8057"
  private static let fields = [
    ("id", id), ("role", "unit"), ("unit", "ben-nghe-ubnd"), ("display-name", " Phường  Bến Nghé "),
    ("name", "Ben-Nghe"),
  ]

  @Test("are added once, however often it is pressed")
  func add() async throws {
    try await TestSite.run { site in
      for _ in 0..<2 {
        let response = try await site.post("/accounts/new", Self.fields)
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/accounts?said=added&of=" + Self.id)
      }
      let account = try await site.store.account(named: "ben-nghe")
      #expect(account?.displayName == "Phường Bến Nghé")
      #expect(account?.role == .unit && account?.unit == "ben-nghe-ubnd")
      let page = try await site.page("/accounts?said=added&of=" + Self.id)
      #expect(page.words.contains("Đã thêm tài khoản “ben-nghe”"))
    }
  }

  @Test(
    "come back with what was typed and what is wrong beside the field",
    arguments: [
      ("name", "Bến Nghé"), ("name", "x"), ("name", ""), ("name", "taken"), ("unit", ""),
      ("unit", "nowhere"), ("display-name", ""), ("role", "king"), ("role", ""),
      ("display-name", String(repeating: "a", count: 201)),
    ])
  func refused(_ field: String, _ value: String) async throws {
    try await TestSite.run { site in
      try await site.addAccount("taken")
      let before = try await site.store.lastChange()
      let fields = Self.fields.map { $0.0 == field ? (field, value) : $0 }
      let response = try await site.post("/accounts/new", fields)
      #expect(response.status == .unprocessableContent)
      let page = TestPage(text: String(buffer: response.body))
      let wrong = (page.elements("input") + page.elements("select"))
        .filter { $0["aria-invalid"] != nil }.compactMap { $0["name"] }
      #expect(wrong == [field])
      #expect(try await site.store.lastChange() == before)
    }
  }

  @Test("show what is typed as text, not as HTML")
  func scripts() async throws {
    try await TestSite.run { site in
      let fields = Self.fields.map {
        $0.0 == "display-name" ? ($0.0, "<script>alert(1)</script>") : $0
      }
      _ = try await site.post("/accounts/new", fields)
      for address in ["/accounts", "/accounts/" + Self.id, "/accounts/\(Self.id)/reset"] {
        let page = try await site.page(address)
        #expect(!page.text.contains("<script>alert"))
        #expect(page.text.contains("&lt;script&gt;alert"))
      }
    }
  }

  @Test("are found with and without diacritics, by role, and by unit")
  func search() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      try await site.addAccount("mai", role: .reviewer, unit: "ban-dan-van")
      for (query, names) in [
        ("q=lan", ["lan"]), ("q=ben+nghe", ["lan"]), ("q=B%E1%BA%BFn+Ngh%C3%A9", ["lan"]),
        ("role=reviewer", ["mai"]), ("q=xyz", []), ("q=dan+van", ["mai"]),
      ] {
        let page = try await site.page("/accounts?" + query)
        let rows = page.elements("tr").compactMap { $0["id"] }
        #expect(rows == names.map { "account-" + $0 }, "\(query)")
      }
    }
  }

  @Test("are disabled and enabled, but never one's own, nor the last organiser's")
  func disable() async throws {
    try await TestSite.run { site in
      let lan = try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.signIn("lan", TestSite.password)
      let state = "/accounts/\(lan.id)/state"
      #expect(try await site.post(state, [("state", "disabled")]).status == .seeOther)
      #expect(try await !browser.isSignedIn())
      #expect(try await site.post(state, [("state", "active")]).status == .seeOther)
      #expect(try await browser.signIn("lan", TestSite.password).status == .seeOther)

      let own = "/accounts/\(TestVisitor.organiser.id)"
      #expect(try await site.post(own + "/state", [("state", "disabled")]).status == .conflict)
      let demoted = [("role", "reader"), ("display-name", "X"), ("name", "xyz"), ("unit", "")]
      #expect(try await site.post(own, demoted).status == .unprocessableContent)
      #expect(try await site.post(state, [("state", "other")]).status == .badRequest)
      #expect(
        try await site.post("/accounts/nobody/state", [("state", "active")]).status == .conflict)
    }
  }

  @Test("need as many statements when they are many")
  func statements() async throws {
    try await TestSite.run { site in
      var counts: [Int] = []
      for round in 0..<2 {
        _ = try await site.board()
        site.counter.reset()
        _ = try await site.page("/accounts")
        counts.append(site.counter.count)
        for number in 0..<10 { try await site.addAccount("unit-\(round)-\(number)") }
      }
      #expect(counts[0] == counts[1])
      #expect(counts[0] <= 3)
    }
  }
}
