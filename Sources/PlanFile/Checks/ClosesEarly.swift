import MovementCore

/// A report that is due before the period ends, so that the last days are in no report.
enum ClosesEarly: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    guard let end = plan.period?.value.last else { return }
    let graph = AfterGraph(plan.obligations)
    let reports = plan.obligations.indices.filter { plan.obligations[$0].what == "report" }
    let followed = Set(reports.flatMap { number in graph.edges[number].filter { $0 != number } })
    for number in reports where !followed.contains(number) {
      let report = plan.obligations[number]
      guard report.schedule.knowsLastDays,
        let last = report.schedule.dues.last?.lastDayWithoutGrace, last < end
      else { continue }
      reader.warn(
        .closesEarly, of: report, at: report.schedule.place, .closesEarly(last, end: end))
    }
  }
}

extension Phrase {
  fileprivate static func closesEarly(_ last: CivilDate, end: CivilDate) -> Phrase {
    let days = end.days(since: last)
    return Phrase(
      vi: """
        báo cáo chốt số liệu ngày \(last.prose.vietnamese); \
        \(days == 1 ? "ngày cuối" : "\(days) ngày cuối") của thời gian thi đua \
        (đến \(end.prose.vietnamese)) không có trong báo cáo nào
        """,
      en: """
        the report closes on \(last.prose.english), and the \
        \(days == 1 ? "day" : "\(days) days") to the end of the period, \
        \(end.prose.english), \(days == 1 ? "is" : "are") in no report
        """)
  }
}
