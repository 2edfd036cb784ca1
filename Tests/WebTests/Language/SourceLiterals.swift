/// The string literals of a Swift source, each with the labels of the arguments in which it stands:
/// enough of the language to tell `visit(vi: "Nộp", en: "Hand in")` from `text: "Hand in"`.
struct SourceLiterals {
  struct Literal: Equatable {
    /// Without what is interpolated.
    let text: String
    /// From the outermost call inwards; "" for an argument without a label.
    let labels: [String]
    /// The function of the innermost call: `text`, `visit`, `Phrase`.
    let function: String
    let line: Int
    /// What stands before it on its line, and the line before that.
    let context: String
  }

  private(set) var literals: [Literal] = []

  private var rest: Substring
  private var line = 1
  private var calls: [(function: String, label: String)] = []
  private var word = ""
  private var lines: [String]

  init(_ source: String) {
    rest = source[...]
    lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while !rest.isEmpty { step() }
  }

  private mutating func step() {
    if rest.hasPrefix("//") {
      rest = rest.drop { $0 != "\n" }
    } else if rest.hasPrefix("\"\"\"") {
      take(until: "\"\"\"", skipping: 3)
    } else if rest.hasPrefix("\"") {
      takeLiteral()
    } else if rest.hasPrefix("#\"") || rest.hasPrefix("/\\") {
      rest = rest.drop { $0 != "\n" }
    } else {
      take(rest.removeFirst())
    }
  }

  private mutating func take(until end: String, skipping count: Int) {
    rest = rest.dropFirst(count)
    while !rest.isEmpty, !rest.hasPrefix(end) { if rest.removeFirst() == "\n" { line += 1 } }
    rest = rest.dropFirst(count)
  }

  private mutating func take(_ character: Character) {
    switch character {
    case "(", "[":
      calls.append((character == "(" ? word : "", ""))
      word = ""
    case ")", "]":
      if !calls.isEmpty { calls.removeLast() }
      word = ""
    case ",":
      if !calls.isEmpty { calls[calls.count - 1].label = "" }
      word = ""
    case ":":
      if !calls.isEmpty, !word.isEmpty, calls[calls.count - 1].label.isEmpty {
        calls[calls.count - 1].label = word
      }
      word = ""
    case "\n":
      line += 1
      word = ""
    case let other where other.isLetter || other.isNumber || other == "_": word.append(other)
    default: word = ""
    }
  }

  /// One line's literal; what it interpolates is read like any other code.
  private mutating func takeLiteral() {
    rest.removeFirst()
    let place = calls
    let start = line
    var text = ""
    while let character = rest.popFirst(), character != "\"", character != "\n" {
      guard character == "\\" else {
        text.append(character)
        continue
      }
      guard rest.hasPrefix("(") else {
        rest = rest.dropFirst()
        continue
      }
      let depth = calls.count
      repeat { step() } while calls.count > depth && !rest.isEmpty
    }
    word = ""
    let before = lines[max(0, start - 3)..<min(lines.count, start)].joined(separator: "\n")
    literals.append(
      Literal(
        text: text, labels: place.map(\.label), function: place.last?.function ?? "",
        line: start, context: before))
  }
}
