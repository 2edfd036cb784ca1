import MovementCore
import VietnameseText

/// The names of all units made ready for sorting and searching, once per board: by position.
struct UnitNames: Sendable {
  /// Each unit's place among all names, sorted the Vietnamese way.
  let places: [Int32]
  private let folded: [String]
  private let lowercased: [String]

  init(_ units: [Unit]) {
    folded = units.map(\.name.folded)
    lowercased = units.map { $0.name.lowercased() }
    var places = [Int32](repeating: 0, count: units.count)
    for (place, position) in units.indices.sortedByCollation(of: { units[$0].name }).enumerated() {
      places[position] = Int32(place)
    }
    self.places = places
  }

  /// Which names hold every word of a text, whatever their case. Words without diacritics find
  /// names with them; where a word has diacritics, names that have the same come alone: “bản” finds
  /// “Bản tin” and not every “Ban”, if there is such a name at all.
  func matching(_ text: String) -> [Bool] {
    let foldedText = text.folded
    let exactText = text.lowercased()
    if exactText.unicodeScalars.contains(where: { !$0.isASCII }) {
      let exact = Self.names(lowercased, holding: exactText)
      if exact.contains(true) { return exact }
    }
    return Self.names(folded, holding: foldedText)
  }

  private static func names(_ names: [String], holding text: String) -> [Bool] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return names.map { name in words.allSatisfy { name.contains($0) } }
  }
}
