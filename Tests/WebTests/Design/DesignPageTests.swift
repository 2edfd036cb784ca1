import HTTPTypes
import HummingbirdTesting
import MovementCore
import Testing

@testable import Web

@Suite struct DesignPageTests {
  @Test("The page shows every status, every mark and every colour", arguments: Language.allCases)
  func showsEverything(language: Language) async throws {
    try await TestSite.run(isDayFixed: true) { site in
      let page = try await site.page("/design", language: language)
      let duties = page.elements("li", with: "class").compactMap { $0["class"] }
      for status in Status.allCases {
        #expect(page.text.contains("mark \(status.rawValue)"), "\(status)")
        #expect(page.words.contains(status.phrase[language]), "\(status)")
        #expect(duties.contains("duty \(status.rawValue)"), "\(status)")
      }
      for colour in DesignColour.all {
        #expect(page.text.contains("var(--\(colour.name))"), "\(colour.name)")
      }
      for part in DesignView.Part.allCases {
        #expect(page.elements("section").contains { $0["id"] == part.id }, "\(part)")
      }
    }
  }

  @Test("What writes is shown without the token that would let it write")
  func writesNothing() async throws {
    try await TestSite.run(isDayFixed: true) { site in
      let page = try await site.page("/design")
      let tokens = page.elements("input").filter { $0["name"] == FormToken.name }
      #expect(!tokens.isEmpty)
      #expect(tokens.allSatisfy { $0["value"] == "" })
    }
  }

  @Test("No id stands twice, so that every link leads to its place")
  func hasEachIDOnce() async throws {
    try await TestSite.run(isDayFixed: true) { site in
      let page = try await site.page("/design")
      let ids = page.text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice == [])
    }
  }

  @Test("Only a demonstration has the page")
  func isForTheDemonstration() async throws {
    try await TestSite.run { site in
      let answer = try await site.answer("/design")
      #expect(answer.code == 404)
    }
    try await TestSite.run(isDayFixed: true) { site in
      let nobody = try await site.response("/design", as: nil)
      #expect(nobody.status == .seeOther)
      let reader = try await site.response("/design", as: .reader(nil))
      #expect(reader.status == .ok)
    }
  }
}
