/// How many columns of a terminal a text takes: one for `ế` however it is encoded, two for `漢`.
package func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// The text cut to a width, with … where something was cut off.
package func truncated(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var result = ""
  var left = width - 1
  for character in text {
    left -= displayWidth(character)
    if left < 0 { break }
    result.append(character)
  }
  while result.last == " " { result.removeLast() }
  return width > 0 ? result + "…" : ""
}

private func displayWidth(_ character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  if first.value < 0x300 { return first.value < 0x20 ? 0 : 1 }
  switch first.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: break
  }
  let isWide =
    first.properties.isEmojiPresentation || wideRanges.contains { $0.contains(first.value) }
  return isWide ? 2 : 1
}

/// Where East Asian wide characters lie.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
]
