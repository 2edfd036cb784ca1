/// Text that a document can hold.
enum XMLText {
  /// Without the characters that XML has no place for (XML 1.0, 2.2): most controls, U+FFFE and
  /// U+FFFF. Everything else stays as it was typed, composed or not; lines end with one character.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isKept($0) || $0 == "\r" }) else { return text }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if isKept(scalar), !(scalar == "\n" && isAfterReturn) {
        result.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(result)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
