import Testing

@testable import Web

@Suite struct WordDifferenceTests {
  @Test(
    "What went and what came, word by word",
    arguments: [
      ("Ba điểm rác", "Ba điểm rác", "Ba điểm rác"),
      ("Ba điểm rác", "Hai điểm rác", "[-Ba -][+Hai +]điểm rác"),
      ("một hai", "một hai ba", "một [-hai-][+hai ba+]"),
      ("một hai ba", "một ba", "một [-hai -]ba"),
      ("", "mới", "[+mới+]"),
      ("cũ", "", "[-cũ-]"),
      ("", "", ""),
    ])
  func compares(_ before: String, _ after: String, _ expected: String) {
    #expect(written(WordDifference(from: before, to: after)) == expected)
  }

  @Test(
    "Both texts can be read from it", arguments: ["a b c d", "a x c", "", "d c b a", "b\n\nc a"])
  func holdsBothTexts(_ before: String) {
    for after in ["a b c d", "c d a b\n", "", "x"] {
      let parts = WordDifference(from: before, to: after).parts
      #expect(parts.filter { $0.kind != .added }.map(\.text).joined() == before)
      #expect(parts.filter { $0.kind != .removed }.map(\.text).joined() == after)
    }
  }

  @Test("Long texts are compared by lines, and very long ones not at all")
  func isBounded() {
    let words = (0..<2_000).map { "chữ\($0)" }
    let lines = stride(from: 0, to: 2_000, by: 10).map {
      words[$0..<($0 + 10)].joined(separator: " ")
    }
    var changed = lines
    for index in changed.indices { changed[index] += index % 2 == 0 ? " thêm" : "" }
    let byLine = WordDifference(
      from: lines.joined(separator: "\n"), to: changed.joined(separator: "\n"))
    #expect(byLine.parts.contains { $0.kind == .same && $0.text.contains("chữ10 ") })
    let endless = words.joined(separator: "\n")
    let other = words.map { $0 + "x" }.joined(separator: "\n")
    let whole = WordDifference(from: endless, to: other)
    #expect(whole.parts.map(\.kind) == [.removed, .added])
  }

  private func written(_ difference: WordDifference) -> String {
    difference.parts.map { part in
      switch part.kind {
      case .same: part.text
      case .removed: "[-" + part.text + "-]"
      case .added: "[+" + part.text + "+]"
      }
    }.joined()
  }
}
