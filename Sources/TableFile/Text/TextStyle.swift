package import MovementCore

/// How tables for people are to look.
package struct TextStyle: Sendable {
  package var language: Language
  /// How many columns there are; nil if nothing limits them.
  package var width: Int?
  package var isColoured: Bool

  package init(language: Language, width: Int? = nil, isColoured: Bool = false) {
    self.language = language
    self.width = width
    self.isColoured = isColoured
  }

  func coloured(_ text: String, _ colour: TextColour?) -> String {
    guard isColoured, let colour else { return text }
    return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }
}

/// Codes of ANSI terminals. Colour never says anything that words do not.
enum TextColour: String, Sendable {
  case bold = "1"
  case faint = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case magenta = "35"
  case cyan = "36"
}
