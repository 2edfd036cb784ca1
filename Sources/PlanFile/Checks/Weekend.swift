import MovementCore

/// A day that `by`, `before` or `on` gives is a Saturday or a Sunday.
enum Weekend: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    for obligation in plan.obligations {
      let schedule = obligation.schedule
      guard case .due(let items) = schedule.rule,
        let day = items.lazy.compactMap(\.namedLastDay).first(where: { $0.weekday.isWeekend })
      else { continue }
      reader.warn(.weekend, of: obligation, at: schedule.place, .weekend(day))
    }
  }
}

extension Schedule.Item {
  /// The last day of the forms that name one day.
  fileprivate var namedLastDay: CivilDate? {
    switch self {
    case .by, .before, .on: lastDay
    case .range, .during: nil
    }
  }
}

extension Phrase {
  fileprivate static func weekend(_ day: CivilDate) -> Phrase {
    let friday = day.adding(days: day.weekday == .saturday ? -1 : -2)
    let monday = day.adding(days: day.weekday == .saturday ? 2 : 1)
    return Phrase(
      vi: """
        hạn rơi vào \(day.proseWithWeekday.vietnamese); cân nhắc \
        \(friday.proseWithWeekday.vietnamese) hoặc \(monday.proseWithWeekday.vietnamese)
        """,
      en: """
        the last day is \(day.proseWithWeekday.english); consider \
        \(friday.proseWithWeekday.english) or \(monday.proseWithWeekday.english)
        """)
  }
}
