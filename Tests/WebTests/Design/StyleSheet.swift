import Foundation

@testable import Web

/// The style sheet as tests look at it: without comments and texts.
struct StyleSheet {
  let text: String

  init() {
    text = String(decoding: Asset.style.bytes, as: UTF8.self)
      .replacing(/(?s)\/\*.*?\*\//, with: " ").replacing(/"[^"]*"/, with: "\"\"")
  }

  /// The classes that its selectors name.
  var classes: Set<String> {
    let selectors = text.matches(of: /[^{};]*(?=\{)/).map(\.output)
    return Set(
      selectors.flatMap { $0.matches(of: /\.(-?[a-zA-Z_][\w-]*)/).map { String($0.1) } })
  }

  /// The custom properties that the root has.
  var values: Set<String> {
    guard let root = text.firstMatch(of: /(?s):root \{(.*?)\}/) else { return [] }
    return Set(root.1.matches(of: /--([\w-]+):/).map { String($0.1) })
  }

  /// The custom properties that rules ask for.
  var askedValues: Set<String> {
    Set(text.matches(of: /var\(--([\w-]+)/).map { String($0.1) })
  }
}
