import MovementCore

/// The keys that a mapping of the plan format knows; the raw value is the key as it is written.
protocol MappingKey: RawRepresentable<String>, CaseIterable, Hashable {
  /// A line to show where the key is missing; nil for keys that may be left out.
  var example: String? { get }
}

/// The values of a mapping's known keys.
struct Fields<Key: MappingKey> {
  /// Where the mapping begins.
  let place: Place
  fileprivate var entries: [Key: (key: Place, value: YAMLNode)] = [:]

  subscript(key: Key) -> YAMLNode? { entries[key]?.value }

  func has(_ key: Key) -> Bool { entries[key] != nil }

  /// Where the key itself stands.
  func place(ofKey key: Key) -> Place? { entries[key]?.key }

  /// Of two values that exclude each other, the one that comes second in the file; nil if not both
  /// are there.
  func second(of one: Key, _ other: Key) -> Key? {
    guard let first = entries[one], let second = entries[other] else { return nil }
    return first.key < second.key ? other : one
  }
}

extension Reader {
  /// The fields of a mapping, with `unknown-key` and `missing-key` reported; nil, with
  /// `wrong-type` reported, for anything else.
  mutating func fields<Key: MappingKey>(
    _ node: YAMLNode, of what: Phrase, as: Key.Type = Key.self
  ) -> Fields<Key>? {
    guard case .mapping(let entries) = node.content else {
      wrongType(node, what, wants: .mapping)
      return nil
    }
    var fields = Fields<Key>(place: node.place)
    for entry in entries {
      if let key = entry.key.scalar.flatMap(Key.init(rawValue:)) {
        if !entry.isDuplicate { fields.entries[key] = (entry.key.place, entry.value) }
      } else {
        unknownKey(entry, among: Key.self)
      }
    }
    for key in Key.allCases where !fields.has(key) {
      guard let example = key.example else { continue }
      error(.missingKey, at: node.place, .missingKey(key.rawValue, example: example))
    }
    return fields
  }

  private mutating func unknownKey<Key: MappingKey>(
    _ entry: YAMLNode.Entry, among: Key.Type
  ) {
    let place = entry.key.place
    guard let name = entry.key.scalar else {
      wrongType(entry.key, Phrase(vi: "khóa", en: "a key"), wants: .word)
      return
    }
    let near = suggestions.nearest(to: name, among: Key.allCases.lazy.map(\.rawValue))
    if near == nil, entry.value.isNull, name.contains(where: \.isWhitespace) {
      error(.unknownKey, at: place, .cutText(name))
    } else if let near {
      error(.unknownKey, at: place, .unknownKey(name, near: near))
    } else {
      error(.unknownKey, at: place, .unknownKey(name, among: names(of: Key.self)))
    }
  }

  /// All keys of a mapping as a message lists them; put together once, because a file can have a
  /// hundred thousand unknown keys.
  private mutating func names<Key: MappingKey>(of: Key.Type) -> String {
    if let names = keyNames[ObjectIdentifier(Key.self)] { return names }
    let names = Key.allCases.map { quoted($0.rawValue) }.joined(separator: ", ")
    keyNames[ObjectIdentifier(Key.self)] = names
    return names
  }
}

extension Phrase {
  static func missingKey(_ key: String, example: String) -> Phrase {
    Phrase(
      vi: "thiếu khóa \(quoted(key)); hãy thêm, ví dụ `\(example)`",
      en: "the key \(quoted(key)) is missing; add it, such as `\(example)`")
  }

  /// `{ label: Thực trạng, lý do }`: the comma ends the text, what follows it becomes a key.
  fileprivate static func cutText(_ name: String) -> Phrase {
    let rest = textAfterComma
    return Phrase(
      vi: "không có khóa \(quoted(name)); \(rest.vietnamese)",
      en: "there is no key \(quoted(name)); \(rest.english)")
  }

  /// What to do about text that a comma cut in two.
  static let textAfterComma = Phrase(
    vi: "nếu đây là phần sau dấu phẩy của một câu, hãy đặt cả câu trong ngoặc kép",
    en: "if this is text after a comma, put all of the text in quotes")

  fileprivate static func unknownKey(_ name: String, near: String) -> Phrase {
    let meant = Phrase.orMeant(near)
    return Phrase(
      vi: "không có khóa \(quoted(name))\(meant.vietnamese)",
      en: "there is no key \(quoted(name))\(meant.english)")
  }

  fileprivate static func unknownKey(_ name: String, among names: String) -> Phrase {
    Phrase(
      vi: "không có khóa \(quoted(name)) ở đây; các khóa dùng được: \(names)",
      en: "there is no key \(quoted(name)) here; the keys are \(names)")
  }
}
