import MovementCore
import Testing

@testable import Web

/// Whatever a person reads is written in both languages: no literal goes to a page but through a
/// `Phrase` or `visit(vi:en:)`.
@Suite struct SourceLanguageTests {
  @Test(
    "No text of ours is Vietnamese but beside its English",
    arguments: ["Web", "MovementCore", "Store"])
  func hasEnglishBesideVietnamese(target: String) throws {
    var alone: [String] = []
    for file in try SourceFiles.all(in: target) {
      if Self.vietnameseAlone.contains(file.name) { continue }
      for literal in SourceLiterals(file.text).literals
      where Self.isVietnamese(literal.text) && !Self.isPaired(literal) {
        alone.append("\(file.name):\(literal.line): \(literal.text)")
      }
    }
    #expect(alone == [])
  }

  @Test("No text goes to a page in one language only")
  func writesNoBareText() throws {
    var bare: [String] = []
    for file in try SourceFiles.all(in: "Web") {
      if Self.vietnameseAlone.contains(file.name) { continue }
      for literal in SourceLiterals(file.text).literals
      where Self.isShown(literal) && !Self.isPaired(literal) && Self.hasWords(literal.text) {
        bare.append("\(file.name):\(literal.line): \(literal.text)")
      }
    }
    #expect(bare == [])
  }

  @Test("The test itself sees what it is for")
  func seesBareTexts() {
    let source = """
      html(.p, text: visit(vi: "Nộp \\(name("x", y: "z"))", en: "Hand in"))
      html(.p, text: "Hand in")
      html.text("Nộp ngay")
      html(.a, .title("Go"), .class("quiet"), text: name)
      """
    let literals = SourceLiterals(source).literals
    #expect(literals.filter(Self.isPaired).map(\.text) == ["x", "z", "Nộp ", "Hand in"])
    let shown = literals.filter { Self.isShown($0) && !Self.isPaired($0) && Self.hasWords($0.text) }
    #expect(shown.map(\.text) == ["Hand in", "Nộp ngay", "Go"])
  }

  // MARK: - What a literal is

  private static func isPaired(_ literal: SourceLiterals.Literal) -> Bool {
    if literal.labels.contains(where: { $0 == "vi" || $0 == "en" || $0 == "arguments" }) {
      return true
    }
    // `language == .vietnamese ? "…" : "…"`, and the measures, which have one form in Vietnamese and
    // two in English.
    return literal.context.contains("ietnamese") || literal.function == "Measure"
  }

  private static func isShown(_ literal: SourceLiterals.Literal) -> Bool {
    // What a browser sent and what the record holds is asked for by name.
    let isName = ["form.text(\"", "state.text(\"", "state?.text(\"", "after?.text(\""].contains {
      literal.context.contains($0)
    }
    let attributes = ["title", "label", "alt", "placeholder"]
    return literal.labels.last == "text" || (literal.function == "text" && !isName)
      || attributes.contains(literal.function)
  }

  private static func isVietnamese(_ text: String) -> Bool {
    !allowed.contains(text)
      && text.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isASCII }
  }

  private static func hasWords(_ text: String) -> Bool {
    // Single letters are keys.
    !allowed.contains(text) && text.count { $0.isLetter } > 1
  }

  /// What is Vietnamese for its reader, whoever prints or sets it up: a letter of the office, the
  /// phrases that an office begins with, the alphabet; and a text that holds both languages itself.
  private static let vietnameseAlone: Set<String> = [
    "Web/Accounts/Letters+View.swift", "Web/Seal/SealSheet+View.swift",
    "Web/Review/Phrases/OfficePhrases.swift",
    "Web/Plan/ClauseOrder.swift", "Web/SignIn/DeviceName.swift", "Web/Site/SecureTransport.swift",
    "Web/Live/LiveEvent.swift",
  ]

  /// Names, which are the same in every language, and what is typed.
  private static let allowed: Set<String> = [
    "Lan Toả", " · Lan Toả", "English", "Tiếng Việt", "182-kh-qu.yaml", ".yaml",
    "lantoa load --database DB --plan PLAN.yaml --units UNITS.csv", "Ctrl", "Ctrl + Enter",
  ]
}
