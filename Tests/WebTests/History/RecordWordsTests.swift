import Foundation
import MovementCore
import Store
import Testing

@testable import Web

/// The words are held against the sources of the store, so that a new transaction or field without
/// words is found by a test and not by a reader.
@Suite struct RecordWordsTests {
  @Test("Every named transaction has words in both languages")
  func namesTransactions() throws {
    let kinds = try StoreSources.matches(of: #"write\(\s*"([a-zA-Z]+)""#)
    #expect(kinds.contains("loadMovement"))
    let without = kinds.filter { kind in
      guard let phrase = TransactionWords.phrase(kind, isNew: false) else { return true }
      return phrase.vietnamese.isEmpty || phrase.english.isEmpty
    }
    #expect(without.sorted() == [])
  }

  @Test("Every field of a record has words in both languages")
  func namesFields() throws {
    let fields = try StoreSources.matches(
      of: #""([a-zA-Z]+)": \.(?:text|number|flag|texts)\("#)
    #expect(fields.contains("obligation"))
    let without = fields.filter { field in
      FieldWords.isTold(field)
        && ChangeSubject.Kind.allCases.contains { FieldWords.name(field, of: $0) == nil }
    }
    #expect(without.sorted() == [])
  }

  @Test("A transaction that nobody has named is shown, and not hidden")
  func showsUnknown() {
    #expect(TransactionWords.phrase("somethingNew", isNew: true) == nil)
  }
}

private enum StoreSources {
  /// What the first group of a pattern finds in the files of the store.
  static func matches(of pattern: String) throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Store")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let expression = try NSRegularExpression(pattern: pattern)
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in expression.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
        guard let range = Range(match.range(at: 1), in: text) else { continue }
        found.insert(String(text[range]))
      }
    }
    return found
  }
}
