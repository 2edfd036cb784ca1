extension StringProtocol {
  /// The text with diacritics, case and the amount of white space set aside, so that
  /// “Bài viết”, “BÀI  VIẾT” and “bai viet” are equal. NFC and NFD give the same; `đ` becomes `d`.
  package var folded: String {
    var result = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        spaceIsDue = !result.isEmpty
        continue
      }
      let base = BaseLetters.of(scalar)
      // A mark belongs to the letter before it, so it does not end a space that is due.
      if base == nil, scalar.properties.generalCategory == .nonspacingMark { continue }
      if spaceIsDue {
        result.append(" ")
        spaceIsDue = false
      }
      if let base {
        result.append(base)
      } else {
        result.append(contentsOf: scalar.lowercaseWithoutMarks)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// The lower case of some letters brings a mark of its own: İ.
  fileprivate var lowercaseWithoutMarks: [Unicode.Scalar] {
    properties.lowercaseMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
  }
}

/// What stands for a character in folded text, for the characters of Latin scripts.
private enum BaseLetters {
  /// Nil for a character that is not known here.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0..<0x80: scalar
    case latin.start..<latin.end: latin.letters[Int(scalar.value - latin.start)]
    case additional.start..<additional.end:
      additional.letters[Int(scalar.value - additional.start)]
    default: nil
    }
  }

  /// Latin-1, Latin Extended-A and -B.
  private static let latin = Block(0xC0, to: 0x250)
  /// Latin Extended Additional, where most Vietnamese letters with two diacritics are.
  private static let additional = Block(0x1E00, to: 0x1F00)

  private struct Block {
    let start: UInt32
    let end: UInt32
    let letters: [Unicode.Scalar?]

    init(_ start: UInt32, to end: UInt32) {
      self.start = start
      self.end = end
      letters = (start..<end).map { Unicode.Scalar($0).flatMap(BaseLetters.base) }
    }
  }

  /// The letter of a-z that a Latin letter with diacritics is made of. The names that Unicode
  /// gives say it: `LATIN CAPITAL LETTER O WITH HORN AND TILDE`, `… D WITH STROKE`.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].count == 1
    else { return nil }
    return words[3].lowercased().unicodeScalars.first
  }
}
