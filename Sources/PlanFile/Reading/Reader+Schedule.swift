import MovementCore

extension Reader {
  /// The schedule of an obligation (plan format §4).
  mutating func schedule(_ fields: Fields<ObligationKey>, period: DateRange?) -> ScheduleDraft {
    let due = fields[.due].map { self.due($0) }
    let every = every(fields, period: period)
    let opens = opens(fields, due: due)
    let place = fields[.due]?.place ?? fields[.every]?.place ?? fields.place
    var draft = ScheduleDraft(place: place, isWritten: fields.has(.due) || fields.has(.every))
    draft.grace = wholeNumber(fields[.grace], "grace") ?? 0
    if let second = fields.second(of: .due, .every), let node = fields[second] {
      error(.dueAndEvery, at: node.place, .dueAndEvery, ofKeysTogetherIn: fields.place)
      // Nobody knows which of the two holds.
      draft.knowsLastDays = false
      draft.knowsFirstDays = false
      return draft
    }
    let knowsOpens = fields.has(.opens) ? opens != nil : period != nil
    if let every {
      draft.rule = every.rule
      draft.knowsLastDays = every.rule.map { !$0.needsPeriod || period != nil } ?? false
      draft.knowsFirstDays = draft.knowsLastDays
    } else if let due {
      draft.rule = due.items.isEmpty ? nil : .due(due.items.map(\.value))
      draft.opens = opens?.value
      draft.knowsLastDays = due.isComplete
      let opensByItself = due.items.first?.value.opensByItself ?? false
      draft.knowsFirstDays = due.isComplete && (knowsOpens || opensByItself)
    } else {
      draft.rule = .wholePeriod
      draft.opens = opens?.value
      draft.knowsLastDays = period != nil
      draft.knowsFirstDays = draft.knowsLastDays && knowsOpens
    }
    addDues(to: &draft, period: period)
    if knowsOpens, due?.knowsFirst ?? !draft.isWritten {
      let place = opens?.place ?? due?.items.first?.place ?? draft.place
      checkBegin(of: draft, at: place, hasOpens: opens != nil, in: fields)
    }
    return draft
  }

  private mutating func addDues(to draft: inout ScheduleDraft, period: DateRange?) {
    guard let rule = draft.rule else { return }
    // Without a period the first days are not known, but most last days are.
    let range = period ?? DateRange(from: .earliest, atLeastTo: .earliest)
    if period == nil, rule.needsPeriod { return }
    draft.dues = rule.dues(period: range, opens: draft.opens, grace: draft.grace)
  }

  /// A last day before its first day; only a first `by` or `before` and the whole period can
  /// have one.
  private mutating func checkBegin(
    of draft: ScheduleDraft, at place: Place, hasOpens: Bool, in fields: Fields<ObligationKey>
  ) {
    guard let due = draft.dues.first, due.lastDayWithoutGrace < due.opens else { return }
    error(
      .reversedRange, at: place, .endsBeforeBegin(due, hasOpens: hasOpens),
      ofKeysTogetherIn: fields.place)
  }
}

extension Schedule.Rule {
  fileprivate var needsPeriod: Bool {
    switch self {
    case .due: false
    case .every(_, within: let range, day: _): range == nil
    case .wholePeriod: true
    }
  }
}

extension Phrase {
  fileprivate static let dueAndEvery = Phrase(
    vi: "chỉ ghi một trong hai: `due` (ngày cụ thể) hoặc `every` (lặp lại)",
    en: "write one of the two: `due` (dates) or `every` (again and again)")

  fileprivate static func endsBeforeBegin(_ due: Due, hasOpens: Bool) -> Phrase {
    let (first, last) = (due.opens.prose, due.lastDayWithoutGrace.prose)
    return Phrase(
      vi: """
        ngày cuối \(last.vietnamese) đứng trước \
        \(hasOpens ? "ngày bắt đầu" : "ngày đầu của thời gian thi đua,") \(first.vietnamese); \
        hãy sửa một trong hai ngày
        """,
      en: """
        the last day, \(last.english), is before \
        \(hasOpens ? "the day of opening" : "the first day of the period"), \(first.english); \
        correct one of the two
        """)
  }
}
