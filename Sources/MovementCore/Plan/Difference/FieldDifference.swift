/// A part of a plan or an obligation that two versions do not have alike.
package struct FieldDifference: Sendable, Equatable {
  package let field: PlanField
  package let extent: Extent

  package enum Extent: Sendable, Equatable {
    /// What stood there and what stands there now; nil for nothing. Short texts.
    case value(before: Phrase?, after: Phrase?)
    /// What went from a list and what came to it.
    case items(removed: [Phrase], added: [Phrase])
    /// Too long to be told here, or another order.
    case altered
  }

  init(_ field: PlanField, _ extent: Extent) {
    self.field = field
    self.extent = extent
  }

  /// “Hạn: 31/08/2019 → 15/09/2019”, “Đơn vị thực hiện: bớt Phường A; thêm Phường B”.
  package var phrase: Phrase { Phrase(vi: text(.vietnamese), en: text(.english)) }

  /// So many items of a list are told, the others only counted.
  private static let longestList = 10

  private func text(_ language: Language) -> String {
    func say(_ phrase: Phrase) -> String { phrase[language] }
    func list(_ word: Phrase, _ items: [Phrase]) -> String? {
      guard !items.isEmpty else { return nil }
      let shown = items.prefix(Self.longestList).map(say).joined(separator: ", ")
      let rest = items.count - Self.longestList
      let more =
        rest > 0 ? Phrase(vi: " và \(rest) mục khác", en: " and \(rest) more")[language] : ""
      return say(word) + " " + shown + more
    }
    let words: String
    switch extent {
    case .value(let before, let after):
      let none = Phrase(vi: "(không có)", en: "(none)")
      words = say(before ?? none) + " → " + say(after ?? none)
    case .items(let removed, let added):
      let parts = [
        list(Phrase(vi: "bớt", en: "without"), removed),
        list(Phrase(vi: "thêm", en: "with"), added),
      ]
      words = parts.compactMap { $0 }.joined(separator: "; ")
    case .altered: words = say(Phrase(vi: "đã sửa", en: "changed"))
    }
    return say(field.phrase) + ": " + words
  }
}
