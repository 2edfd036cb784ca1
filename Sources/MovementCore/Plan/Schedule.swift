/// When an obligation is due (plan format §4).
package struct Schedule: Sendable, Equatable {
  package var rule: Rule
  /// `opens:` as written; also the first day from which a hand-in counts.
  package var opens: CivilDate?
  /// Days that are added to every last day; ≥ 0.
  package var grace: Int
  /// The occurrences that follow from the rule and the plan's period, in time order; not empty.
  package var dues: [Due]

  package init(rule: Rule, opens: CivilDate? = nil, grace: Int = 0, dues: [Due]) {
    self.rule = rule
    self.opens = opens
    self.grace = grace
    self.dues = dues
  }

  package enum Rule: Sendable, Equatable {
    /// `due:` with one item or a list of them.
    case due([Item])
    /// `every:`; `within` is the plan's period unless it is written.
    case every(CalendarPeriod.Length, within: DateRange?, day: Int?)
    /// Neither: from the start to the end of the period.
    case wholePeriod
  }

  /// One item of `due:`.
  package enum Item: Sendable, Equatable {
    case by(CivilDate)
    case before(CivilDate)
    case on(CivilDate)
    case range(DateRange)
    case during(CalendarPeriod)

    /// `by` and `before` open where the period or the item before them says.
    package var opensByItself: Bool {
      switch self {
      case .by, .before: false
      case .on, .range, .during: true
      }
    }

    /// The last day, without grace.
    package var lastDay: CivilDate {
      switch self {
      case .by(let day), .on(let day): day
      case .before(let day): day.adding(days: -1)
      case .range(let range): range.last
      case .during(let period): period.range.last
      }
    }

    /// The first day of the forms that have one of their own.
    package var ownFirstDay: CivilDate? {
      switch self {
      case .by, .before: nil
      case .on(let day): day
      case .range(let range): range.first
      case .during(let period): period.range.first
      }
    }
  }
}

// MARK: - From the rule to the dues

extension Schedule.Rule {
  /// Every occurrence without judging it: a last day may lie before its first, and items may be
  /// out of order; `PlanFile` reports those. Calendar periods of `every` whose last day would lie
  /// before their first have already fallen away (§4).
  package func dues(period: DateRange, opens: CivilDate?, grace: Int) -> [Due] {
    let spans: [(first: CivilDate, last: CivilDate)]
    switch self {
    case .wholePeriod: spans = [(opens ?? period.first, period.last)]
    case .due(let items): spans = Self.spans(of: items, opening: opens ?? period.first)
    case .every(let length, let within, let day):
      spans = Self.spans(every: length, within: within ?? period, day: day)
    }
    return spans.enumerated().map { index, span in
      Due(
        number: index + 1, opens: span.first, lastDay: span.last.adding(days: grace),
        lastDayWithoutGrace: span.last)
    }
  }

  private static func spans(
    of items: [Schedule.Item], opening: CivilDate
  ) -> [(first: CivilDate, last: CivilDate)] {
    var opening = opening
    return items.map { item in
      defer { opening = item.lastDay.adding(days: 1) }
      return (item.ownFirstDay ?? opening, item.lastDay)
    }
  }

  private static func spans(
    every length: CalendarPeriod.Length, within range: DateRange, day: Int?
  ) -> [(first: CivilDate, last: CivilDate)] {
    var spans: [(first: CivilDate, last: CivilDate)] = []
    var current: CalendarPeriod? = CalendarPeriod(length, containing: range.first)
    while let period = current, period.range.first <= range.last {
      let first = max(period.range.first, range.first)
      let last = min(day.map(period.dayOfLastMonth) ?? period.range.last, range.last)
      if first <= last { spans.append((first, last)) }
      current = period.next
    }
    return spans
  }
}
