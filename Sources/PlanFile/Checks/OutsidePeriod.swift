import MovementCore

/// A due opens before the period or ends after it.
enum OutsidePeriod: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    guard let period = plan.period?.value else { return }
    for obligation in plan.obligations {
      let schedule = obligation.schedule
      let due = schedule.dues.first {
        $0.opens < period.first || $0.lastDayWithoutGrace > period.last
      }
      guard let due else { continue }
      reader.warn(
        .outsidePeriod, of: obligation, at: schedule.place, .outsidePeriod(due, period))
    }
  }
}

extension Phrase {
  fileprivate static func outsidePeriod(_ due: Due, _ period: DateRange) -> Phrase {
    let range = period.prose
    return if due.lastDayWithoutGrace > period.last {
      Phrase(
        vi: """
          hạn \(due.lastDayWithoutGrace.prose.vietnamese) sau khi hết thời gian thi đua \
          (\(range.vietnamese))
          """,
        en: """
          the last day, \(due.lastDayWithoutGrace.prose.english), is after the period \
          (\(range.english))
          """)
    } else {
      Phrase(
        vi: """
          ngày bắt đầu \(due.opens.prose.vietnamese) nằm trước thời gian thi đua \
          (\(range.vietnamese))
          """,
        en: "the first day, \(due.opens.prose.english), is before the period (\(range.english))")
    }
  }
}
