import MovementCore

/// Which obligation a line of a plan file belongs to, so that a warning about a line can name it.
///
/// Not a reader of YAML: it looks for the items of the list `obligations:` as people write it, one
/// key a line. Of a file that is written otherwise it knows nothing, and says nil.
struct ObligationLines {
  private var items: [(firstLine: Int, id: Obligation.ID?)] = []
  /// The line after the list.
  private var end = Int.max

  init(source: String, known: Set<Obligation.ID>) {
    var isInside = false
    var itemIndent: Int?
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let text = line.drop { $0 == " " }
      let indent = line.count - text.count
      if indent == 0, let first = text.first, first != "#", first != "-", !first.isWhitespace {
        if isInside {
          end = index + 1
          return
        }
        isInside = text.hasPrefix("obligations:")
      } else if isInside {
        if text.hasPrefix("- "), indent == itemIndent ?? indent {
          itemIndent = indent
          items.append((index + 1, nil))
        }
        guard !items.isEmpty, let id = Self.id(in: text), known.contains(id) else { continue }
        items[items.count - 1].id = items[items.count - 1].id ?? id
      }
    }
  }

  func obligation(at line: Int) -> Obligation.ID? {
    guard line < end else { return nil }
    return items.last { $0.firstLine <= line }?.id
  }

  /// The id that a line gives: `- id: articles`, `id: "articles"   # the newest`.
  private static func id(in line: Substring) -> Obligation.ID? {
    let key = line.hasPrefix("- ") ? line.dropFirst(2).drop { $0 == " " } : line
    guard key.hasPrefix("id:") else { return nil }
    let value = key.dropFirst(3).drop { $0 == " " || $0 == "\"" || $0 == "'" }
    return String(value.prefix { Identifier.isValid(String($0)) })
  }
}
