/// The names of sheets as Excel takes them: 1 to 31 characters of UTF-16, none of `[]:*?/\`, no
/// apostrophe at an end, none twice.
struct SheetNames {
  private static let longest = 31
  private static let refused: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "\n", "\t"]
  private var taken: Set<String> = []

  mutating func name(for wanted: String) -> String {
    let cleaned = XMLText.clean(wanted).map { Self.refused.contains($0) ? " " : String($0) }
      .joined()
    let trimmed = Self.trimmed(cleaned)
    // “History” is a name that Excel keeps for itself.
    let base = trimmed.isEmpty || trimmed.lowercased() == "history" ? "Sheet" : trimmed
    var name = Self.cut(base, to: Self.longest)
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " (\(number))"
      name = Self.cut(base, to: Self.longest - ending.utf16.count) + ending
    }
    return name
  }

  private static func trimmed(_ text: String) -> String {
    let isEdge: (Character) -> Bool = { $0.isWhitespace || $0 == "'" }
    var rest = text.drop(while: isEdge)
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var left = length
    return trimmed(
      String(
        text.prefix { letter in
          left -= letter.utf16.count
          return left >= 0
        }))
  }
}
