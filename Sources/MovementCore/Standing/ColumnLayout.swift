/// The empty columns of a movement: who owes each due, and how much of it.
struct ColumnLayout {
  private(set) var columns: [Column] = []
  private(set) var columnsOfObligation: [Range<Int>] = []
  /// By position; 0 where there is no figure.
  private let staff: [Int]
  private let directory: UnitDirectory

  init(plan: Plan, directory: UnitDirectory) throws(StandingProblem) {
    self.directory = directory
    let needsStaff = plan.obligations.contains { $0.quantity.needsStaff }
    staff = needsStaff ? directory.units.map { $0.staff ?? 0 } : []
    var audiences = Audiences(directory: directory)
    var withoutStaff = MissingStaff(plan: plan, directory: directory)
    for (index, obligation) in plan.obligations.enumerated() {
      let first = columns.count
      for due in obligation.schedule.dues {
        let audience = audiences.audience(of: obligation, on: due.lastDay)
        withoutStaff.look(at: audience.members, obligation: index)
        columns.append(
          Column(
            obligation: index, due: due, isOptional: obligation.isOptional, audience: audience,
            needs: needs(of: obligation)))
      }
      columnsOfObligation.append(first..<columns.count)
    }
    if let problem = withoutStaff.problem { throw problem }
  }

  private func needs(of obligation: Obligation) -> Needs {
    switch obligation.quantity {
    case .atLeast(let need): .same(need)
    case .share: .share(obligation.quantity, staff: staff)
    }
  }

  /// By obligation.
  func routes(in plan: Plan) -> [Route] {
    zip(plan.obligations, columnsOfObligation).map { obligation, columns in
      Route(
        columns: columns, countsFrom: plan.countsFrom(obligation),
        countsSubtree: obligation.count == .subtree)
    }
  }

  /// Marks the exempt cells.
  mutating func exempt(_ exemptions: [Exemption], plan: Plan) {
    let indices = plan.obligationIndices
    for exemption in exemptions {
      guard let position = directory.position(of: exemption.unit),
        let obligation = indices[exemption.obligation]
      else { continue }
      for index in columnsOfObligation[obligation] {
        guard exemption.due == nil || exemption.due == columns[index].due.number,
          let rank = columns[index].audience.rank(of: position)
        else { continue }
        columns[index].exemptRanks.insert(Int32(rank))
      }
    }
  }
}
