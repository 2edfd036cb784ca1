/// A text of the file as a message shows it: in backticks, on one line, and not too long, so
/// that no file can break the form of a report.
func quoted(_ text: some StringProtocol) -> String {
  text.isEmpty ? "`\"\"`" : "`" + onOneLine(text, atMost: 60) + "`"
}

/// A text of the file on one line, cut if it is longer than `limit` code points.
func onOneLine(_ text: some StringProtocol, atMost limit: Int = 300) -> String {
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

/// Names as a message lists them: the first few, then an ellipsis.
func listed(_ names: some Sequence<String>) -> String {
  let limit = 8
  let first = Array(names.prefix(limit + 1))
  let shown = first.prefix(limit).map { quoted($0) }.joined(separator: ", ")
  return first.count > limit ? shown + ", …" : shown
}
