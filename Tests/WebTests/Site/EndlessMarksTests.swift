import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

/// Letters with more marks than any writing has, which would take seconds to compare: they are
/// turned away before anything is compared with them.
@Suite struct EndlessMarksTests {
  private static let marks = "a" + String(repeating: "\u{315}\u{301}\u{323}\u{327}", count: 8)
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  @Test("A form with them is not read", arguments: ["name", "password", "back", "other"])
  func form(_ field: String) async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      try await browser.open("/sign-in")
      let right = [("name", "lan"), ("password", TestSite.password)]
      let fields = right.filter { $0.0 != field } + [(field, Self.marks)]
      #expect(try await browser.send("/sign-in", fields).status == .badRequest)
      #expect(try await browser.send("/sign-in", [(Self.marks, "")] + right).status == .badRequest)
      #expect(site.site.brake.sizes == (0, 0))
      #expect(try await browser.send("/sign-in", right).status == .seeOther)
    }
  }

  @Test("A form with files neither", arguments: ["token", "title", "text", "unit", "other"])
  func fileForm(_ field: String) async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Báo cáo"
      let place = try #require(
        form.fields.firstIndex { $0.name == field } ?? form.fields.indices.last)
      form.fields[place] = (field, Self.marks)
      #expect(try await site.press("save", form, as: Self.ward).status == .badRequest)
      #expect(try await site.drafts(of: "da-kao-ubnd").isEmpty)
    }
  }

  @Test(
    "Headers with them are not looked at",
    arguments: ["Cookie", "Accept-Encoding", "Content-Type", "Sec-Fetch-Site", "If-None-Match"])
  func headers(_ name: String) async throws {
    try await TestSite.run { site in
      let field = HTTPField(name: try #require(HTTPField.Name(name)), value: Self.marks)
      let response = try await site.response("/", headers: [field.name: field.value], as: nil)
      #expect(response.status == .badRequest)
      #expect(response.headers[.contentSecurityPolicy] != nil)
      #expect(response.text.hasPrefix("Không đọc được yêu cầu này."))
      // A name with Vietnamese letters, as a careless program may send it.
      let vietnamese = try await site.response("/", headers: [field.name: "Lê Thị Ế"], as: nil)
      #expect(vietnamese.status == .ok)
    }
  }
}
