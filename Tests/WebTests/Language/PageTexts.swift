/// The texts of a page, each with the language that it is said to be in: by `lang` of the nearest
/// element around it that has one. Texts that people do not read are left out, and the title, which
/// has no element around it to tell ours from the plan's.
struct PageTexts {
  struct Text: Equatable {
    let words: String
    let language: String
    /// The elements around it, for messages.
    let place: String
  }

  private(set) var texts: [Text] = []

  private static let void: Set<String> = [
    "meta", "link", "input", "br", "hr", "img", "col", "!doctype",
  ]
  private static let unread: Set<String> = ["script", "code", "title", "style"]

  init(_ page: String) {
    var open: [(name: String, language: String)] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      add(rest[..<start], in: open)
      guard let end = rest[start...].firstIndex(of: ">") else { return }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { !$0.isWhitespace }.lowercased()
      if tag.hasPrefix("/") {
        if !open.isEmpty { open.removeLast() }
      } else if !Self.void.contains(name) {
        let own = tag.firstMatch(of: /\slang="([^"]*)"/).map { String($0.1) }
        open.append((name, own ?? open.last?.language ?? ""))
      }
    }
  }

  private mutating func add(_ words: Substring, in open: [(name: String, language: String)]) {
    // What is for paper alone is said by the page already.
    guard words.contains(where: \.isLetter), !words.hasPrefix("Lan Toả · "), let inner = open.last,
      !open.contains(where: { Self.unread.contains($0.name) })
    else { return }
    let place = open.suffix(3).map(\.name).joined(separator: " ")
    texts.append(Text(words: String(words), language: inner.language, place: place))
  }
}
