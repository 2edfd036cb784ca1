import MovementCore

extension Reader {
  /// `atLeast` or `share` (plan format §3).
  mutating func quantity(_ fields: Fields<ObligationKey>) -> Obligation.Quantity {
    let count = wholeNumber(fields[.atLeast], "atLeast", in: 1...Int.max)
    let percent = percent(fields[.share])
    guard let second = fields.second(of: .atLeast, .share) else {
      return percent.map { .share(percent: $0) } ?? .atLeast(count ?? 1)
    }
    if let node = fields[second] {
      error(.twoQuantities, at: node.place, .twoQuantities, ofKeysTogetherIn: fields.place)
    }
    return .atLeast(count ?? 1)
  }

  /// Digits only, within the bounds; anything else is `bad-quantity`.
  mutating func wholeNumber(
    _ node: YAMLNode?, _ what: String, in bounds: ClosedRange<Int> = 0...Int.max
  ) -> Int? {
    guard let word = word(node, what, wants: .number) else { return nil }
    guard let number = parseDigits(word.value), bounds.contains(number) else {
      error(.badQuantity, at: word.place, .badQuantity(what, word.value, bounds))
      return nil
    }
    return number
  }

  private mutating func percent(_ node: YAMLNode?) -> Int? {
    let expectation = Expectation(vi: "một tỷ lệ, ví dụ `100%`", en: "a share, such as `100%`")
    guard let word = word(node, "share", wants: expectation) else { return nil }
    guard word.value.hasSuffix("%"), let percent = parseDigits(word.value.dropLast()),
      (1...100).contains(percent)
    else {
      error(.badQuantity, at: word.place, .badShare(word.value))
      return nil
    }
    return percent
  }
}

extension Phrase {
  fileprivate static let twoQuantities = Phrase(
    vi: "chỉ ghi một trong hai: `atLeast` (số lượng) hoặc `share` (tỷ lệ)",
    en: "write one of the two: `atLeast` (a number) or `share` (a share)")

  fileprivate static func badQuantity(
    _ what: String, _ text: String, _ bounds: ClosedRange<Int>
  ) -> Phrase {
    let low = bounds.lowerBound
    return if bounds.upperBound == Int.max {
      Phrase(
        vi: """
          \(quoted(what)) cần một số nguyên từ \(low) trở lên, chỉ viết bằng chữ số, không phải \
          \(quoted(text))
          """,
        en: """
          \(quoted(what)) needs a whole number of \(low) or more, digits only, not \(quoted(text))
          """)
    } else {
      Phrase(
        vi: """
          \(quoted(what)) cần một số nguyên từ \(low) đến \(bounds.upperBound), không phải \
          \(quoted(text))
          """,
        en: """
          \(quoted(what)) needs a whole number from \(low) to \(bounds.upperBound), not \
          \(quoted(text))
          """)
    }
  }

  fileprivate static func badShare(_ text: String) -> Phrase {
    Phrase(
      vi: "`share` cần một tỷ lệ từ `1%` đến `100%`, không phải \(quoted(text))",
      en: "`share` needs a share from `1%` to `100%`, not \(quoted(text))")
  }
}
