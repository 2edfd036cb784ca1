/// Scripts as a browser gets them: without the lines that explain them, indentation and empty lines,
/// which are a quarter of their bytes. What remains is what was written, line by line, so that
/// whoever looks into it in a browser finds the same words.
///
/// Only whole lines are looked at. A text over several lines would be altered, and so a test holds
/// the scripts against that.
enum ScriptText {
  static func served(_ sources: [[UInt8]]) -> [UInt8] {
    var served: [UInt8] = []
    for line in sources.flatMap({ $0 }).split(separator: newline) {
      let text = line.drop { $0 == space }
      guard !text.isEmpty, !text.starts(with: "//".utf8) else { continue }
      served += text
      served.append(newline)
    }
    return served
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
}
