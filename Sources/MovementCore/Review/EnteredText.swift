import VietnameseText

/// What a person typed or pasted, in the form in which the product keeps it: NFC, every line break
/// one line feed, no white space around it.
package struct EnteredText: Sendable, Equatable {
  package let text: String
  /// The first character in it that is not to be kept; nil if there is none.
  package let hidden: HiddenCharacter?

  package init(_ typed: String) {
    let lines = String(String.UnicodeScalarView(typed.unicodeScalars.withLineFeeds))
    text = lines.trimmingWhitespace.composed
    hidden = HiddenCharacter(firstIn: text)
  }

  /// In code points: a letter with its marks is one in NFC.
  package var length: Int { text.unicodeScalars.count }

  /// Nothing that anybody could see: empty, or only characters without a shape.
  package var isBlank: Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        || $0.properties.generalCategory == .format
    }
  }

  package var isOneLine: Bool { !text.unicodeScalars.contains("\n") }
}

/// A character that nobody sees and that could break a page, a file or a line of text: a control
/// character other than line feed and tabulator, or one that turns the direction of writing.
package struct HiddenCharacter: Sendable, Hashable {
  package let scalar: Unicode.Scalar
  /// The line in which it stands, from 1.
  package let line: Int

  package init?(firstIn text: String) {
    var line = 1
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      if scalar.isHidden {
        self.scalar = scalar
        self.line = line
        return
      }
    }
    return nil
  }

  package var phrase: Phrase {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Phrase(
      vi: "Dòng \(line) có ký tự ẩn (\(code)) không dùng được. "
        + "Vui lòng xóa ký tự đó hoặc gõ lại dòng này.",
      en: "Line \(line) holds a hidden character (\(code)) that cannot be used. "
        + "Delete it, or type that line again.")
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    switch value {
    case 0x09, 0x0A: false
    // C0, delete and C1; then embeddings and overrides; then isolates.
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String.UnicodeScalarView {
  /// Browsers send CR LF, Word's text holds line and paragraph separators.
  fileprivate var withLineFeeds: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(underestimatedCount)
    var isAfterReturn = false
    for scalar in self {
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\r", "\u{2028}", "\u{2029}": scalars.append("\n")
      default: scalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return scalars
  }
}

extension String {
  fileprivate var trimmingWhitespace: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
