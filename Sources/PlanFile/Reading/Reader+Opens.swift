import MovementCore

extension Reader {
  /// `opens`, which goes only with `by`, `before` or no schedule (plan format §4); nil if it is
  /// not there, could not be read or does not go.
  mutating func opens(
    _ fields: Fields<ObligationKey>, due: DueList?
  ) -> Located<CivilDate>? {
    guard let node = fields[.opens] else { return nil }
    let opens = date(node, "opens")
    // A first item that could not be read may have been a `by`.
    let first = due.flatMap { $0.knowsFirst ? $0.items.first?.value : nil }
    let goes =
      if due != nil { !(first?.opensByItself ?? false) } else { !fields.has(.every) }
    guard goes else {
      error(.badSchedule, at: node.place, .opensDoesNotGo, ofKeysTogetherIn: fields.place)
      return nil
    }
    return opens
  }
}

extension Phrase {
  fileprivate static let opensDoesNotGo = Phrase(
    vi: """
      `opens` chỉ đi với `by`, `before` hoặc khi không ghi hạn; dạng này đã có ngày đầu, hãy bỏ \
      `opens`
      """,
    en: """
      `opens` goes only with `by`, `before` or no schedule; this form has a first day, remove \
      `opens`
      """)
}
