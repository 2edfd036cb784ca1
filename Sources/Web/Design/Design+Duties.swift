import MovementCore

extension DesignModel {
  /// A row of every status, and one that came back. Their titles are the plan's; the rest is
  /// invented around the day that is looked at.
  ///
  /// - Parameter first: The number of the first due: rows of another list have other places.
  static func duties(
    _ board: MovementBoard, _ unit: UnitModel, _ visit: Visit, from first: Int = 1
  ) -> [Duty] {
    let obligations = board.plan.obligations.filter { !$0.isOptional }
    guard !obligations.isEmpty else { return [] }
    let known = unit.groups.flatMap(\.duties).flatMap(\.deliverables).first
    let statuses: [Status] = [.overdue] + ProgressBar.needOrder + [.closed]
    return statuses.enumerated().map { index, status in
      let obligation = obligations[index % obligations.count]
      let isReturned = index == 0
      let deliverables = known.map { known in
        isReturned ? [HandedIn(deliverable: known.deliverable, outcome: .returned)] : []
      }
      return Duty(
        obligation: obligation.id, title: obligation.title, dueName: nil,
        clause: obligation.clause, measure: obligation.measure, isOptional: status == .closed,
        due: due(number: first + index, status, visit.day), status: status,
        have: status == .met || status == .late ? 2 : 1, need: 2,
        deliverables: deliverables ?? [],
        metDay: metDay(status, visit.day),
        exemptReason: status == .exempt ? visit(vi: "Lý do mẫu", en: "A sample reason") : nil)
    }
  }

  private static func due(number: Int, _ status: Status, _ day: CivilDate) -> Due {
    let distance =
      switch status {
      case .overdue, .closed: -12
      case .dueSoon: 4
      case .late: -20
      default: 30
      }
    let last = day.adding(days: distance)
    let opens = status == .upcoming ? day.adding(days: 10) : last.adding(days: -60)
    return Due(number: number, opens: opens, lastDay: last, lastDayWithoutGrace: last)
  }

  private static func metDay(_ status: Status, _ day: CivilDate) -> CivilDate? {
    switch status {
    case .met: day.adding(days: -3)
    case .late: day.adding(days: -8)
    default: nil
    }
  }
}
