import MovementCore

/// The value of `every`, with `within` and `day`.
struct EveryDraft {
  var place: Place
  /// Nil if a part of it could not be read, or if it leaves no due.
  var rule: Schedule.Rule?
}

extension Reader {
  /// `every` and the keys that go only with it (plan format §4).
  mutating func every(_ fields: Fields<ObligationKey>, period: DateRange?) -> EveryDraft? {
    let within = range(fields[.within], "within")
    let day = wholeNumber(fields[.day], "day", in: 1...31)
    guard let node = fields[.every] else {
      for key in [ObligationKey.within, .day] {
        guard let node = fields[key] else { continue }
        error(
          .badSchedule, at: node.place, .onlyWithEvery(key.rawValue), ofKeysTogetherIn: fields.place
        )
      }
      return nil
    }
    var draft = EveryDraft(place: node.place)
    let isReadable =
      (within != nil || !fields.has(.within)) && (day != nil || !fields.has(.day))
    guard let length = length(node), isReadable else { return draft }
    if let range = within?.value ?? period {
      guard allows(length, within: range, at: node.place) else { return draft }
      let rule = Schedule.Rule.every(length, within: range, day: day)
      if rule.dues(period: range, opens: nil, grace: 0).isEmpty {
        error(
          .badSchedule, at: node.place, .leavesNoDue(range, day: day),
          ofKeysTogetherIn: fields.place)
        return draft
      }
    }
    draft.rule = .every(length, within: within?.value, day: day)
    return draft
  }

  private mutating func length(_ node: YAMLNode) -> CalendarPeriod.Length? {
    let words = CalendarPeriod.Length.allCases.map(\.rawValue)
    guard let word = word(node, "every", wants: .one(of: words))?.value else { return nil }
    if let length = CalendarPeriod.Length(rawValue: word) { return length }
    let near = suggestions.nearest(to: word, among: words)
    error(.badSchedule, at: node.place, .unknownLength(word, near: near))
    return nil
  }

  /// Holds all dues of a plan together within a limit.
  private mutating func allows(
    _ length: CalendarPeriod.Length, within range: DateRange, at place: Place
  ) -> Bool {
    let years = range.last.year - range.first.year + 1
    let dues = years * 12 / length.months
    guard dues <= dueAllowance else {
      error(.badSchedule, at: place, .tooManyDues)
      return false
    }
    dueAllowance -= dues
    return true
  }
}

extension Phrase {
  fileprivate static func unknownLength(_ word: String, near: String?) -> Phrase {
    let wanted = Expectation.one(of: CalendarPeriod.Length.allCases.map(\.rawValue)).phrase
    let meant = Phrase.orMeant(near)
    return Phrase(
      vi: "không hiểu chu kỳ \(quoted(word)); viết \(wanted.vietnamese)\(meant.vietnamese)",
      en: "\(quoted(word)) is not a calendar period; write \(wanted.english)\(meant.english)")
  }

  fileprivate static func onlyWithEvery(_ key: String) -> Phrase {
    Phrase(
      vi: "\(quoted(key)) chỉ đi với `every`; hãy bỏ nó, hoặc thêm `every: month` chẳng hạn",
      en: "\(quoted(key)) goes only with `every`; remove it, or add `every: month` for example")
  }

  fileprivate static func leavesNoDue(_ range: DateRange, day: Int?) -> Phrase {
    let until = day.map { " và ngày \($0)" } ?? ""
    let until2 = day.map { " and day \($0)" } ?? ""
    return Phrase(
      vi: """
        không còn kỳ nào: với khoảng \(range.prose.vietnamese)\(until), hạn nào cũng đứng trước \
        ngày bắt đầu
        """,
      en: """
        no due date is left: \(range.prose.english)\(until2), every last day is before its first \
        day
        """)
  }

  fileprivate static let tooManyDues = Phrase(
    vi: "kế hoạch sinh ra quá \(Reader.dueLimit) kỳ; hãy rút ngắn `period` hoặc `within`",
    en: "the plan gives more than \(Reader.dueLimit) due dates; shorten `period` or `within`")
}
