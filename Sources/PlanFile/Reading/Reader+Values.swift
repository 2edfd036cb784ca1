import MovementCore

// Values that many keys want. Each gives nil if the value is not there, or if it is none, and then
// says why.

extension Reader {
  /// Text with something in it.
  mutating func text(
    _ node: YAMLNode?, _ what: String, wants expectation: Expectation = .text
  ) -> String? {
    guard let node else { return nil }
    guard let text = node.text, !text.allSatisfy(\.isWhitespace) else {
      wrongType(node, what, wants: expectation)
      return nil
    }
    return text
  }

  /// Text that may be blank, which is as good as none.
  mutating func optionalText(_ node: YAMLNode?, _ what: String) -> String? {
    word(node, what, wants: .text).flatMap { $0.value.allSatisfy(\.isWhitespace) ? nil : $0.value }
  }

  /// A scalar, whatever it says; the key's own rule judges it.
  mutating func word(
    _ node: YAMLNode?, _ what: String, wants expectation: Expectation = .word
  ) -> Located<String>? {
    guard let node else { return nil }
    guard let text = node.text else {
      wrongType(node, what, wants: expectation)
      return nil
    }
    return Located(text, at: node.place)
  }

  mutating func items(_ node: YAMLNode?, _ what: String) -> [YAMLNode]? {
    guard let node else { return nil }
    guard case .sequence(let items) = node.content else {
      wrongType(node, what, wants: node.text.map { .list(of: $0) } ?? .list)
      return nil
    }
    return items
  }

  mutating func flag(_ node: YAMLNode?, _ what: String) -> Bool? {
    guard let node else { return nil }
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      wrongType(node, what, wants: .trueOrFalse)
      return nil
    }
  }

  /// One of the words of a closed list; another one is of a wrong type (plan format §7).
  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ node: YAMLNode?, _ what: String, of: Value.Type = Value.self
  ) -> Value? {
    guard let node else { return nil }
    if let value = node.text.flatMap(Value.init(rawValue:)) { return value }
    wrongType(node, what, wants: .one(of: Value.allCases.map(\.rawValue)))
    return nil
  }
}

extension Reader {
  /// An id or a kind: a-z 0-9 and -.
  ///
  /// One that breaks this rule is reported and given all the same, so that what refers to it is
  /// not reported as well.
  mutating func identifier(_ node: YAMLNode?, _ what: String) -> Located<String>? {
    guard let id = word(node, what) else { return nil }
    checkIdentifier(id)
    return id
  }

  /// `value` is what belongs to an id that is a key.
  mutating func checkIdentifier(_ id: Located<String>, value: YAMLNode? = nil) {
    guard !Identifier.isValid(id.value) else { return }
    let isCut = value?.isNull == true && id.value.contains(where: \.isWhitespace)
    error(.badID, at: id.place, isCut ? .cutText(id.value) : .badID(id.value))
  }

  /// The entries of a mapping whose keys are ids; one with an impossible key is left out.
  mutating func entries(
    _ node: YAMLNode?, _ what: String
  ) -> [(key: Located<String>, value: YAMLNode)]? {
    guard let node else { return nil }
    guard case .mapping(let entries) = node.content else {
      wrongType(node, what, wants: .mapping)
      return nil
    }
    return entries.compactMap { entry in
      word(entry.key, what).map { (key: $0, value: entry.value) }
    }
  }

  /// A mapping from ids to text.
  mutating func labels(_ node: YAMLNode?, _ what: String) -> [Located<Label>]? {
    entries(node, what)?.map { entry in
      checkIdentifier(entry.key, value: entry.value)
      let name = text(entry.value, entry.key.value)
      return Located(Label(id: entry.key.value, name: name ?? ""), at: entry.key.place)
    }
  }
}

extension Phrase {
  /// `{ poor: Không để người nghèo, người yếu thế tụt hậu }`: the comma ends the text.
  fileprivate static func cutText(_ text: String) -> Phrase {
    let rest = textAfterComma
    return Phrase(
      vi: "\(quoted(text)) không phải mã; \(rest.vietnamese)",
      en: "\(quoted(text)) is not an id; \(rest.english)")
  }

  fileprivate static func badID(_ id: String) -> Phrase {
    let proposal = identifier(from: id).map { quoted($0) }
    return Phrase(
      vi: "\(quoted(id)) không phải mã: mã chỉ gồm a-z, 0-9 và dấu -"
        + (proposal.map { ", ví dụ \($0)" } ?? ""),
      en: "\(quoted(id)) is not an id: ids have only a-z, 0-9 and -"
        + (proposal.map { ", such as \($0)" } ?? ""))
  }
}
