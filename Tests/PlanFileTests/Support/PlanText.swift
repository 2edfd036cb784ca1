/// Plan files for tests: a sound plan in which a test replaces or adds the lines that it is about.
///
/// A line may bear a marker before its key or its value. A line of a known key replaces that one,
/// any other is added; `-key` leaves the key out.
func planText(_ lines: String..., obligations: [String] = [obligation()]) -> String {
  let head = merged(
    lines,
    into: [
      "plan: 182-KH/QU",
      "title: Phát động phong trào thi đua “Dân vận khéo”",
      "issuer: Ban Thường vụ Quận ủy",
      "issued: 2018-09-03",
      "period: 2018-10-01..2019-09-30",
      "reviewer: \"@ban-dan-van\"",
    ])
  let items = obligations.map { "  - " + indented($0, by: 4) }
  return (head + ["obligations:"] + items).joined(separator: "\n") + "\n"
}

/// One item of `obligations`, without warnings: due on a Friday, reviewed by the plan's reviewer.
func obligation(_ lines: String...) -> String {
  merged(
    lines,
    into: [
      "id: articles", "clause: IV.4 §5", "title: Viết bài", "who: [all]", "what: article",
      "due: by 2019-06-14",
    ]
  ).joined(separator: "\n")
}

/// A plan of one obligation in which these lines are replaced or added.
func obligationText(_ lines: String...) -> String {
  let sound = ["id: articles", "clause: IV.4 §5", "title: Viết bài", "who: [all]", "what: article"]
  let needsDue = !lines.contains { ["due", "every", "opens"].contains(key(of: $0)) }
  let text = merged(lines, into: sound + (needsDue ? ["due: by 2019-06-14"] : []))
  return planText(obligations: [text.joined(separator: "\n")])
}

private func merged(_ lines: [String], into sound: [String]) -> [String] {
  var result = sound
  for line in lines {
    let isRemoved = line.hasPrefix("-")
    let index = result.firstIndex {
      key(of: $0) == key(of: isRemoved ? "\(line.dropFirst()):" : line)
    }
    switch (index, isRemoved) {
    case (let index?, true): result.remove(at: index)
    case (let index?, false): result[index] = line
    case (nil, _): result.append(line)
    }
  }
  return result
}

private func key(of line: String) -> String {
  String(line.split(separator: ":").first?.filter { $0.isASCII && !$0.isEmoji } ?? "")
}

private func indented(_ text: String, by width: Int) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .joined(separator: "\n" + String(repeating: " ", count: width))
}

extension Character {
  /// A marker such as 1️⃣.
  fileprivate var isEmoji: Bool { unicodeScalars.contains("\u{20E3}") }
}
