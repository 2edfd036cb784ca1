import HTTPTypes
import MovementCore
import Testing

@testable import Web

/// Every page in each language: what is in the other one says so, and comes from the plan and the
/// directory.
@Suite struct EveryPageLanguageTests {
  @Test("Every page has a sample, so that none is forgotten")
  func knowsEveryPage() async throws {
    try await TestSite.run(isDayFixed: true) { site in
      let without = PageSamples.routes(of: site).filter {
        PageSamples.samples(of: $0).isEmpty && !PageSamples.made.contains($0)
      }
      #expect(without == [])
    }
  }

  @Test("On English pages no Vietnamese word of ours is left")
  func leavesNoVietnamese() async throws {
    try await check(.english) { text in
      Self.withoutData(text.words).unicodeScalars.contains {
        $0.properties.isAlphabetic && !$0.isASCII
      }
    }
  }

  @Test("On Vietnamese pages no English word of ours is left")
  func leavesNoEnglish() async throws {
    try await check(.vietnamese) { text in
      Self.withoutData(text.words).lowercased().split { !$0.isLetter }.contains {
        Self.english.contains(String($0))
      }
    }
  }

  private func check(
    _ language: Language, isForeign: (PageTexts.Text) -> Bool
  ) async throws {
    try await TestSite.run(isDayFixed: true) { site in
      var foreign: [String] = []
      for route in PageSamples.routes(of: site) {
        for sample in PageSamples.samples(of: route) {
          let page = try await site.page(
            sample.address, language: language, as: sample.visitor)
          let texts = PageTexts(page.text).texts
          #expect(!texts.isEmpty, "\(sample)")
          foreign += texts.filter { text in
            text.language == language.rawValue && isForeign(text)
          }.map { "\(sample): \($0.words) (\($0.place))" }
        }
      }
      #expect(foreign == [])
    }
  }

  /// Frequent in English pages, and no syllables of Vietnamese.
  private static let english: Set<String> = [
    "the", "of", "and", "is", "are", "was", "not", "with", "from", "for", "this", "that", "all",
    "unit", "units", "board", "duty", "duties", "status", "due", "day", "days", "late", "overdue",
    "open", "done", "review", "exempt", "upcoming", "page", "pages", "movement", "plan", "show",
    "filter", "find", "by", "until", "last", "left", "handed", "returned", "history", "version",
    "clause", "field", "form", "next", "previous", "back", "today", "group", "kind", "name",
    "what", "when", "your", "sign", "account", "password", "save", "send",
  ]

  /// A text without what the plan, the directory and the accounts say.
  private static func withoutData(_ words: String) -> String {
    data.reduce(words) { $0.replacing($1, with: " ") }
  }

  /// The heads of the tables that are loaded, in lists: they are the same in every language.
  private static let columns = [
    "id, name, kind, parent, staff, cluster, from, to",
    "id, unit, obligation, due, submitted, status, amount", "unit, obligation, due, reason",
  ]

  private static let data: [String] = {
    let plan = SmallMovement.plan
    let texts =
      ["Lan Toả", plan.title, plan.issuer, "organiser.all", "unit.ben-nghe-ubnd"] + columns
      + plan.obligations.map(\.title)
      + plan.unitKinds.map(\.name) + SmallMovement.units.map(\.name)
      + SmallMovement.exemptions.map(\.reason) + OfficePhrases.shipped
    // The longest first, because one may stand within another.
    return texts.sorted { $0.count > $1.count }
  }()
}
