/// A part of a file of the demonstration's contents: lines `name: value`, an empty line, and a text.
struct DemoText {
  private let values: [Substring: [String]]
  let text: String

  init(_ part: some StringProtocol) {
    let lines = String(part).split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.isEmpty }
    var values: [Substring: [String]] = [:]
    for line in head {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...].drop { $0 == " " })
      values[line[..<colon], default: []].append(value)
    }
    self.values = values
    text = lines.dropFirst(head.count + 1).joined(separator: "\n")
  }

  /// The value of a name that stands once; nil if it does not stand there.
  subscript(name: String) -> String? { values[name[...]]?.last }

  /// The files of the lines `file: NAME-IN-THE-FOLDER shown name`.
  var files: [DemoFile] {
    values["file", default: []].map { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      return DemoFile(path: parts.first ?? "", name: parts.last ?? "")
    }
  }
}
