/// A part of a file of the demonstration's contents: lines `name: value`, if any, and after an empty
/// line what was written. `[field]` at the beginning of a line begins what was written in a field of the plan's
/// form; it may go on below, over empty lines as well.
struct DemoText {
  private let values: [Substring: [String]]
  /// What stands before the first field.
  let text: String
  /// In the order of the file.
  let fields: [Field]

  struct Field {
    let name: String
    /// Without the line ends around it.
    let text: String

    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  init(_ part: some StringProtocol) {
    let lines = String(part).split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.isEmpty && !$0.hasPrefix("[") }
    var values: [Substring: [String]] = [:]
    for line in head {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...].drop { $0 == " " })
      values[line[..<colon], default: []].append(value)
    }
    self.values = values
    var written: [(name: String, lines: [Substring])] = [("", [])]
    for line in lines.dropFirst(head.count) {
      if let match = line.prefixMatch(of: /\[([a-z0-9.-]+)\] ?/) {
        written.append((String(match.output.1), [line[match.range.upperBound...]]))
      } else {
        written[written.count - 1].lines.append(line)
      }
    }
    let fields = written.map { Field(name: $0.name, text: Self.joined($0.lines)) }
    text = fields[0].text
    self.fields = Array(fields.dropFirst())
  }

  private static func joined(_ lines: [Substring]) -> String {
    let rest = lines.drop(while: \.isEmpty)
    let count = rest.reversed().drop(while: \.isEmpty).count
    return rest.prefix(count).joined(separator: "\n")
  }

  /// The value of a name that stands once; nil if it does not stand there.
  subscript(name: String) -> String? { values[name[...]]?.last }

  /// Those of a name that may stand more than once.
  func all(_ name: String) -> [String] { values[name[...]] ?? [] }
}
