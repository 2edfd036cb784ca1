import MovementCore

extension Phrase {
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vietnamese + right.vietnamese, en: left.english + right.english)
  }

  static func += (left: inout Phrase, right: Phrase) { left = left + right }
}

/// A number with its noun in English: “1 day”, “3 days”.
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  grouped(number, .english) + " " + (number == 1 ? one : many)
}

extension String {
  /// “Tháng 8/2019” within a sentence: “tháng 8/2019”.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  /// A part of a sentence as its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
