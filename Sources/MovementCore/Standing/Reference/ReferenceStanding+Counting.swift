// What counts where (plan format §5, “Deliverables”).

extension ReferenceStanding {
  struct Place: Hashable {
    let unit: UnitID
    let due: Int
  }

  func countedByCell(
    _ deliverables: [Deliverable], for obligation: Obligation, from firstDay: CivilDate
  ) -> [Place: [Deliverable]] {
    var counted: [Place: [Deliverable]] = [:]
    for deliverable in deliverables where deliverable.obligation == obligation.id {
      guard deliverable.status == .accepted || deliverable.status == .submitted,
        let day = deliverable.submitted, day >= firstDay
      else { continue }
      let due = deliverable.due ?? dueNumber(of: day, obligation.schedule.dues)
      switch obligation.count {
      case .own:
        counted[Place(unit: deliverable.unit, due: due), default: []].append(deliverable)
      case .subtree:
        for unit in selfAndAbove(deliverable.unit) {
          counted[Place(unit: unit, due: due), default: []].append(deliverable)
        }
      }
    }
    return counted
  }

  private func dueNumber(of day: CivilDate, _ dues: [Due]) -> Int {
    if let holding = dues.first(where: { $0.opens <= day && day <= $0.lastDay }) {
      return holding.number
    }
    if let opened = dues.last(where: { $0.opens < day }) { return opened.number }
    return 1
  }
}
