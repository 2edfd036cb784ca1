/// The days of which a report speaks.
///
/// A report tells what was handed in until it is handed in itself. What it counts since its own due
/// opened ends where the next due begins, so that nothing is told in two reports, and nothing that is
/// handed in while a late one is written.
package struct ReportPeriod: Sendable, Equatable {
  package let due: Due
  /// The last day of the report's own due; days of grace are for filing, not for counting.
  package let lastDay: CivilDate
  /// The day on which the report was handed in, or today as long as it was not.
  package let asOf: CivilDate

  /// - Parameters:
  ///   - next: The due after this one; nil for the last.
  ///   - asOf: The day on which the report was handed in, or today as long as it was not.
  package init(of due: Due, before next: Due? = nil, asOf: CivilDate) {
    self.due = due
    self.asOf = asOf
    // With `day: 20` the rest of the month is of this due as well: it would be of none otherwise.
    let end = next.map { $0.opens.adding(days: -1) } ?? due.lastDayWithoutGrace
    lastDay = max(due.lastDayWithoutGrace, end)
  }

  package func contains(_ day: CivilDate, since: FigureSource.Since) -> Bool {
    guard day <= asOf else { return false }
    return since == .period || (due.opens <= day && day <= lastDay)
  }

  package var hasBegun: Bool { asOf >= due.opens }

  /// Whether the last day of the due, without grace, has come; before that there is more to come.
  package var isOver: Bool { asOf >= due.lastDayWithoutGrace }

  /// “kỳ chưa kết thúc; số liệu tính đến 10/09/2019”.
  package var phrase: Phrase {
    let until = Phrase(
      vi: "số liệu tính đến \(asOf.prose.vietnamese)", en: "figures up to \(asOf.prose.english)")
    if isOver { return until }
    let state =
      hasBegun
      ? Phrase(vi: "kỳ chưa kết thúc", en: "the period is not over")
      : Phrase(vi: "kỳ chưa bắt đầu", en: "the period has not begun")
    return Phrase(
      vi: "\(state.vietnamese); \(until.vietnamese)", en: "\(state.english); \(until.english)")
  }
}
