import Foundation
import Testing

/// A page as tests look at it.
struct TestPage: Sendable {
  let text: String

  /// The attributes of every element of a name, in the order of the page.
  func elements(_ name: String) -> [[String: String]] {
    matches(of: "<\(name)((?:\\s[^>]*)?)>").map { attributes(in: $0[1]) }
  }

  /// Those that have an attribute.
  func elements(_ name: String, with attribute: String) -> [[String: String]] {
    elements(name).filter { $0[attribute] != nil }
  }

  /// What stands between header and footer.
  var main: TestPage {
    TestPage(text: text.split(separator: "<main").last.map { "<main" + $0 } ?? "")
  }

  /// Where the links of the page lead.
  var links: [String] { elements("a").compactMap { $0["href"] } }

  /// The links that say how many things they lead to.
  var countingLinks: [(address: String, count: Int)] {
    elements("a", with: "data-count").compactMap { link in
      guard let address = link["href"], let count = link["data-count"].flatMap({ Int($0) })
      else { return nil }
      return (address, count)
    }
  }

  /// What stands in the first element of a name, without the elements in it.
  func words(in name: String) -> String? {
    matches(of: "<\(name)(?:\\s[^>]*)?>(.*?)</\(name)>").first.map {
      unescaped($0[1].replacing(/<[^>]*>/, with: ""))
    }
  }

  /// The page's words alone.
  var words: String { unescaped(text.replacing(/<[^>]*>/, with: " ")) }

  private func attributes(in text: String) -> [String: String] {
    var attributes: [String: String] = [:]
    for match in text.matches(of: /([a-zA-Z-]+)(?:="([^"]*)")?/) {
      attributes[String(match.1)] = unescaped(String(match.2 ?? ""))
    }
    return attributes
  }

  private func matches(of pattern: String) -> [[String]] {
    guard
      let expression = try? NSRegularExpression(
        pattern: pattern, options: .dotMatchesLineSeparators)
    else { return [] }
    let whole = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: whole).map { match in
      (0..<match.numberOfRanges).map { group in
        Range(match.range(at: group), in: text).map { String(text[$0]) } ?? ""
      }
    }
  }
}

private func unescaped(_ text: String) -> String {
  [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    .reduce(text) { $0.replacing($1.0, with: $1.1) }
}
