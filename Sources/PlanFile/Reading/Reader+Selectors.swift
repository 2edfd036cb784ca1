import MovementCore

extension Reader {
  /// A list of terms (plan format §2).
  mutating func terms(_ node: YAMLNode?, _ what: String, isOwed: Bool = false) -> [Term]? {
    guard let node, let items = items(node, what) else { return nil }
    if isOwed, items.isEmpty {
      error(.badSelector, at: node.place, .nobody)
    }
    return items.compactMap { term($0, what) }
  }

  private mutating func term(_ node: YAMLNode, _ what: String) -> Term? {
    let expectation = Expectation(
      vi: "một trong các dạng `all`, `ward`, `\"@phuong-da-kao\"`, `under @ubnd`, `cluster:3`",
      en: "one of `all`, `ward`, `\"@phuong-da-kao\"`, `under @ubnd`, `cluster:3`")
    guard let word = word(node, what, wants: expectation) else { return nil }
    guard let term = Term(word.value) else {
      error(.badSelector, at: word.place, .badTerm(word.value, expectation))
      return nil
    }
    return term
  }

  /// `reviewer` of the plan: a unit.
  mutating func planReviewer(_ node: YAMLNode?) -> UnitID? {
    guard let word = word(node, "reviewer", wants: .unit) else { return nil }
    guard case .unit(let id) = Term(word.value) else {
      error(.badSelector, at: word.place, .badReviewer("reviewer", word.value, .unit))
      return nil
    }
    return id
  }

  /// `to` of an obligation: a unit, or the unit above.
  mutating func reviewer(_ node: YAMLNode?) -> Obligation.Reviewer? {
    guard let word = word(node, "to", wants: .unitOrParent) else { return nil }
    if word.value == "parent" { return .parent }
    guard case .unit(let id) = Term(word.value) else {
      error(.badSelector, at: word.place, .badReviewer("to", word.value, .unitOrParent))
      return nil
    }
    return .unit(id)
  }

  /// `copy`: units, or outsiders in words.
  mutating func recipients(_ node: YAMLNode?) -> [Obligation.Recipient] {
    (items(node, "copy") ?? []).compactMap { node in
      guard let text = text(node, "copy") else { return nil }
      guard text.hasPrefix("@") else { return .outsider(text) }
      guard case .unit(let id) = Term(text) else {
        error(.badSelector, at: node.place, .badReviewer("copy", text, .unit))
        return nil
      }
      return .unit(id)
    }
  }
}

extension Expectation {
  fileprivate static let unit = Expectation(
    vi: "một đơn vị, ví dụ `\"@ban-dan-van\"`", en: "a unit, such as `\"@ban-dan-van\"`")
  fileprivate static let unitOrParent = Expectation(
    vi: "một đơn vị, ví dụ `\"@ban-dan-van\"`, hoặc `parent` (đơn vị cấp trên)",
    en: "a unit, such as `\"@ban-dan-van\"`, or `parent` (the unit above)")
}

extension Phrase {
  fileprivate static let nobody = Phrase(
    vi: "`who` trống: phải có ít nhất một đơn vị thực hiện; tất cả thì viết `[all]`",
    en: "`who` is empty: somebody has to owe it; write `[all]` for everybody")

  fileprivate static func badTerm(_ text: String, _ expectation: Expectation) -> Phrase {
    let wanted = expectation.phrase
    let meant = Phrase.orMeant(proposedTerm(for: text))
    let ending =
      meant.vietnamese.isEmpty
      ? Phrase(vi: "; viết \(wanted.vietnamese)", en: "; write \(wanted.english)") : meant
    return Phrase(
      vi: "\(quoted(text)) không phải cách viết đơn vị\(ending.vietnamese)",
      en: "\(quoted(text)) is not a way to name units\(ending.english)")
  }

  fileprivate static func badReviewer(
    _ what: String, _ text: String, _ expectation: Expectation
  ) -> Phrase {
    let wanted = expectation.phrase
    return Phrase(
      vi: "\(quoted(what)) cần \(wanted.vietnamese), không phải \(quoted(text))",
      en: "\(quoted(what)) needs \(wanted.english), not \(quoted(text))")
  }
}

/// A term that was perhaps meant: `@Phường Đa Kao` gives `@phuong-da-kao`.
private func proposedTerm(for text: String) -> String? {
  if text.hasPrefix("cluster:") { return nil }
  for prefix in ["under @", "@", ""] where text.hasPrefix(prefix) {
    return identifier(from: String(text.dropFirst(prefix.count))).map { prefix + $0 }
  }
  return nil
}
