import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MovementCore
import Testing

@testable import Web

@Suite struct LanguageTests {
  @Test("The switch remembers the language and leads back to the page")
  func switches() async throws {
    try await TestSite.run { site in
      let page = try await site.page("/12-kh-qu/board?q=b%E1%BA%BFn&open=none")
      let link = try #require(page.links.first { $0.hasPrefix("/language/en") })
      let response = try await site.response(link)
      #expect(response.status == .seeOther)
      #expect(response.headers[.location] == "/12-kh-qu/board?q=b%E1%BA%BFn&open=none")
      #expect(response.headers[.setCookie]?.hasPrefix("language=en") == true)
    }
  }

  @Test(
    "It leads nowhere else",
    arguments: [
      "https://example.org", "//example.org", "/%5Cexample.org", "%5C%5Cexample.org",
      "/%09/example.org", "/%0D%0AX-A:%20b", "javascript:alert(1)", "example.org",
    ])
  func staysHere(_ back: String) async throws {
    try await TestSite.run { site in
      let response = try await site.response("/language/en?back=" + back)
      #expect(response.headers[.location] == "/")
    }
  }

  @Test(
    "Pages are in one language, and say which",
    arguments: ["/", "/12-kh-qu", "/12-kh-qu/board?open=all", "/12-kh-qu/standing"])
  func keepsToOneLanguage(_ address: String) async throws {
    try await TestSite.run { site in
      let vietnamese = try await site.page(address)
      let english = try await site.page(address, language: .english)
      #expect(vietnamese.elements("html").first?["lang"] == "vi")
      #expect(english.elements("html").first?["lang"] == "en")
      for word in ["Quá hạn", "Bảng tiến độ", "Xem đến", "Đến phần", "hạn "] {
        #expect(!english.words.contains(word), "\(address): \(word)")
      }
      for word in ["Overdue", "Board", "Skip to", "Show", "due "] {
        #expect(!vietnamese.words.contains(word), "\(address): \(word)")
      }
    }
  }
}
