import MovementCore

/// The period begins, or a last day lies, before the day on which the document was issued.
enum BeforeIssue: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    guard let issued = plan.issued?.value else { return }
    if let period = plan.period, period.value.first < issued {
      // The plan has no `accept`.
      reader.report(
        .warning, .beforeIssue, at: period.place, .beginsBeforeIssue(period.value.first, issued))
    }
    for obligation in plan.obligations {
      let schedule = obligation.schedule
      guard let due = schedule.dues.first(where: { $0.lastDayWithoutGrace < issued }) else {
        continue
      }
      reader.warn(
        .beforeIssue, of: obligation, at: schedule.place,
        .endsBeforeIssue(due.lastDayWithoutGrace, issued))
    }
  }
}

extension Phrase {
  fileprivate static func beginsBeforeIssue(_ first: CivilDate, _ issued: CivilDate) -> Phrase {
    Phrase(
      vi: """
        thời gian thi đua bắt đầu \(first.prose.vietnamese), trước ngày ban hành \
        \(issued.prose.vietnamese)
        """,
      en: """
        the period begins on \(first.prose.english), before the document was issued, \
        \(issued.prose.english)
        """)
  }

  fileprivate static func endsBeforeIssue(_ last: CivilDate, _ issued: CivilDate) -> Phrase {
    Phrase(
      vi: "hạn \(last.prose.vietnamese) đã qua khi ban hành văn bản (\(issued.prose.vietnamese))",
      en: """
        the last day, \(last.prose.english), was over when the document was issued, \
        \(issued.prose.english)
        """)
  }
}
