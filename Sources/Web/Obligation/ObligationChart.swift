import MovementCore

/// The curve of an obligation: how many of its cells were met, day by day.
struct ObligationChart {
  let chart: ProgressChart

  /// How many days after the last due the curve still goes on.
  private static let daysAfter = 45

  /// Nil if there is nothing that could be met.
  init?(
    _ columns: Range<Int>, dues: [ObligationDue], units: Int, in standing: Standing,
    _ visit: Visit
  ) {
    let total = dues.reduce(0) { $0 + $1.asked }
    guard total > 0, let first = dues.first?.due, let last = dues.last?.due else { return nil }
    let points = standing.progress(
      ofColumns: columns, standing.directory.units.indices, upTo: visit.day
    ).map { ProgressChart.Point(day: $0.day, count: $0.met) }
    let end = max(last.lastDay, min(visit.day, last.lastDay.adding(days: Self.daysAfter)))
    // A picture of one day would have no width.
    let start = min(first.opens, points.first?.day ?? first.opens, end.adding(days: -14))
    let days = DateRange(from: start, atLeastTo: end)
    let done = points.last?.count ?? 0
    var marks = dues.map { item in
      ProgressChart.Mark(
        kind: .due, day: item.due.lastDay,
        label: visit(vi: "hạn ", en: "due ") + item.due.lastDay.dayAndMonth)
    }
    if days.contains(visit.day) {
      let name =
        visit.day == visit.today
        ? visit(vi: "hôm nay ", en: "today ") : visit(vi: "ngày ", en: "day ")
      marks.append(
        ProgressChart.Mark(kind: .day, day: visit.day, label: name + visit.day.dayAndMonth))
    }
    let things =
      dues.count == 1
      ? visit(vi: "đơn vị", en: total == 1 ? "unit" : "units")
      : units == 1
        ? visit(vi: "kỳ", en: "due dates")
        : visit(vi: "lượt trong \(dues.count) kỳ", en: "in \(dues.count) due dates")
    chart = ProgressChart(
      title: visit(vi: "Số đã đạt theo thời gian", en: "How many have met it, over time"),
      description: Self.description(points, total: total, done: done, visit),
      days: days, total: total, totalLabel: visit.number(total) + " " + things,
      series: [
        ProgressChart.Series(status: .met, points: points, last: min(visit.day, end))
      ],
      marks: marks, language: visit.language)
  }

  /// What the picture says, for those who do not see it: the number at the end of each month.
  private static func description(
    _ points: [ProgressChart.Point], total: Int, done: Int, _ visit: Visit
  ) -> String {
    var months: [(month: CalendarPeriod, count: Int)] = []
    for point in points {
      let month = CalendarPeriod(.month, containing: point.day)
      if months.last?.month == month { months.removeLast() }
      months.append((month, point.count))
    }
    let now = visit(
      vi: "Tính đến ngày \(visit.day.short): \(done)/\(total) đã đạt.",
      en: "As of \(visit.day.short): \(done) of \(total) met.")
    guard !months.isEmpty else { return now }
    let list = months.map { item in
      let month = item.month.phrase
      return visit(vi: month.vietnamese.lowercasedFirst, en: month.english) + ": \(item.count)"
    }
    return now + " " + visit(vi: "Cuối ", en: "At the end of ") + list.joined(separator: "; ") + "."
  }
}
