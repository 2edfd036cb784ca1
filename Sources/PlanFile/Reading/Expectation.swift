import MovementCore

/// What a key wants, in words that follow “cần” and “needs”.
struct Expectation {
  var phrase: Phrase

  init(vi: String, en: String) { phrase = Phrase(vi: vi, en: en) }

  static let text = Expectation(vi: "một dòng chữ", en: "text")
  static let word = Expectation(vi: "một từ", en: "a word")
  static let number = Expectation(vi: "một số nguyên", en: "a whole number")
  static let list = Expectation(
    vi: "một danh sách, ví dụ `[a, b]`", en: "a list, such as `[a, b]`")
  static let mapping = Expectation(
    vi: "một nhóm khóa, ví dụ `{ a: chữ }`", en: "a mapping, such as `{ a: text }`")
  static let date = Expectation(
    vi: "một ngày, ví dụ `2019-01-04`", en: "a date, such as `2019-01-04`")
  static let range = Expectation(
    vi: "hai ngày, ví dụ `2018-10-01..2019-09-30`",
    en: "two dates, such as `2018-10-01..2019-09-30`")
  static let trueOrFalse = Expectation(vi: "`true` hoặc `false`", en: "`true` or `false`")
  static let schedule = Expectation(
    vi: "một hạn, ví dụ `by 2019-06-30`", en: "a schedule, such as `by 2019-06-30`")

  /// A list that has this text as its item.
  static func list(of text: String) -> Expectation {
    let item = text.hasPrefix("@") ? "\"\(text)\"" : text
    let example = quoted("[\(item)]")
    return Expectation(vi: "một danh sách, ở đây là \(example)", en: "a list, here \(example)")
  }

  static func one(of words: [String]) -> Expectation {
    let names = words.map { quoted($0) }.joined(separator: ", ")
    return Expectation(vi: "một trong các từ \(names)", en: "one of \(names)")
  }
}

extension Reader {
  /// `what` is the key whose value, or an item of whose value, this is.
  mutating func wrongType(_ node: YAMLNode, _ what: String, wants expectation: Expectation) {
    wrongType(node, .key(what), wants: expectation)
  }

  /// `what` names the value in the message.
  mutating func wrongType(_ node: YAMLNode, _ what: Phrase, wants expectation: Expectation) {
    let wanted = expectation.phrase
    if case .alias = node.content { return }  // Reported as such.
    if node.isNull {
      error(
        .wrongType, at: node.place,
        Phrase(
          vi: "\(what.vietnamese) để trống; cần \(wanted.vietnamese)",
          en: "\(what.english) is empty; it needs \(wanted.english)"))
    } else {
      let found = node.content.words
      error(
        .wrongType, at: node.place,
        Phrase(
          vi: "\(what.vietnamese) cần \(wanted.vietnamese), không phải \(found.vietnamese)",
          en: "\(what.english) needs \(wanted.english), not \(found.english)"))
    }
  }
}

extension Phrase {
  /// A key as messages show it, alike in all languages.
  static func key(_ name: String) -> Phrase { Phrase(vi: quoted(name), en: quoted(name)) }
}

extension YAMLNode.Content {
  fileprivate var words: Phrase {
    switch self {
    case .scalar(let text, _):
      text.allSatisfy(\.isWhitespace)
        ? Phrase(vi: "chữ trống", en: "empty text")
        : Phrase(vi: quoted(text), en: quoted(text))
    case .sequence: Phrase(vi: "danh sách", en: "a list")
    case .mapping: Phrase(vi: "nhóm khóa", en: "a mapping")
    case .alias: Phrase(vi: "tham chiếu", en: "an alias")
    }
  }
}
