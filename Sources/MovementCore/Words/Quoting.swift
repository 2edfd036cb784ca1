/// A text of a file as a message shows it: in backticks, on one line, and not too long, so that no
/// file can break the form of a report.
package func quoted(_ text: some StringProtocol) -> String {
  text.isEmpty ? "`\"\"`" : "`" + onOneLine(text, atMost: 60) + "`"
}

/// A text without line breaks and without what would command a terminal, cut if it is longer than
/// `limit` code points.
package func onOneLine(_ text: some StringProtocol, atMost limit: Int = .max) -> String {
  if text.utf8.count <= limit, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
    return String(text)
  }
  var shown = String.UnicodeScalarView()
  var count = 0
  for scalar in text.unicodeScalars {
    guard count < limit else { return String(shown) + "…" }
    count += 1
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: shown.append(" ")
    case .format: shown.append("\u{FFFD}")
    default: shown.append(scalar)
    }
  }
  return String(shown)
}

extension Phrase {
  /// “; có phải là `x`?”, or nothing.
  package static func orMeant(_ name: String?) -> Phrase {
    guard let name else { return Phrase(vi: "", en: "") }
    return Phrase(vi: "; có phải là \(quoted(name))?", en: "; did you mean \(quoted(name))?")
  }
}
