import MovementCore

/// How many cells were done day by day, beside how many were due by then.
struct MovementProgress: Equatable {
  let days: DateRange
  /// The day up to which it is known.
  let day: CivilDate
  let total: Int
  let done: [ProgressChart.Point]
  let due: [ProgressChart.Point]

  /// Nil if nothing is owed.
  init?(
    _ board: MovementBoard, _ dues: [MovementModel.DueCount], _ rollUp: RollUp, on day: CivilDate
  ) {
    let total = rollUp.all - rollUp[.exempt]
    guard total > 0, let last = dues.last?.due.lastDay else { return nil }
    self.total = total
    days = DateRange(from: board.plan.period.first, atLeastTo: max(last, board.plan.period.last))
    self.day = min(max(day, days.first), days.last)
    due = Self.cumulated(dues.map { ($0.due.lastDay, $0.owed) })
    done = Self.done(board, rollUp, from: days.first, upTo: day)
  }

  private static func done(
    _ board: MovementBoard, _ rollUp: RollUp, from first: CivilDate, upTo day: CivilDate
  ) -> [ProgressChart.Point] {
    let standing = board.standing
    var steps: [(day: CivilDate, count: Int)] = []
    for column in standing.columns.indices where !standing.columns[column].isOptional {
      var before = 0
      let progress = standing.progress(
        ofColumns: column..<(column + 1), board.directory.units.indices, upTo: day)
      for step in progress {
        steps.append((step.day, step.met - before))
        before = step.met
      }
    }
    // Cells that need nothing are done from the beginning.
    let dated = steps.reduce(0) { $0 + $1.count }
    steps.append((first, rollUp.done - dated))
    return cumulated(steps.sorted { $0.day < $1.day })
  }

  /// - Parameter steps: In the order of days.
  private static func cumulated(
    _ steps: [(day: CivilDate, count: Int)]
  ) -> [ProgressChart.Point] {
    var points: [ProgressChart.Point] = []
    var count = 0
    for step in steps where step.count > 0 {
      count += step.count
      if points.last?.day == step.day { points.removeLast() }
      points.append(ProgressChart.Point(day: step.day, count: count))
    }
    return points
  }

  /// What should have been done by the day, and what was.
  var dueByNow: Int { due.last { $0.day < day }?.count ?? 0 }
  var doneByNow: Int { done.last?.count ?? 0 }
}

extension MovementProgress {
  func chart(_ visit: Visit) -> ProgressChart {
    let mark = visit.day == visit.today ? visit(vi: "hôm nay ", en: "today ") : ""
    let total = visit.number(total)
    return ProgressChart(
      title: visit(vi: "Tiến độ theo thời gian", en: "Progress over time"),
      description: visit(
        vi: "Tính đến ngày \(day.short): \(visit.number(doneByNow)) việc đã hoàn thành; "
          + "\(visit.number(dueByNow)) việc đã qua hạn cuối; cả phong trào có \(total) việc.",
        en: "As of \(day.short): \(visit.number(doneByNow)) duties are done; "
          + "\(visit.number(dueByNow)) are past their deadline; the movement has \(total) in all."),
      days: days, total: self.total,
      totalLabel: visit(vi: "\(total) việc cả phong trào", en: "\(total) duties in all"),
      series: [
        ProgressChart.Series(status: .met, points: done, last: day),
        ProgressChart.Series(status: .upcoming, points: due, last: days.last, isPlan: true),
      ],
      marks: [ProgressChart.Mark(kind: .day, day: day, label: mark + day.dayAndMonth)],
      language: visit.language)
  }
}
