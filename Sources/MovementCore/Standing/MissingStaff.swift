/// Gathers the units that owe a share of a staff that is not known, so that all are named at once.
struct MissingStaff {
  private let plan: Plan
  private let directory: UnitDirectory
  private var found: Set<Place> = []

  private struct Place: Hashable {
    let position: Int
    let obligation: Int
  }

  init(plan: Plan, directory: UnitDirectory) {
    self.plan = plan
    self.directory = directory
  }

  mutating func look(at members: [Int32], obligation: Int) {
    guard plan.obligations[obligation].quantity.needsStaff else { return }
    for position in members where directory.units[Int(position)].staff == nil {
      found.insert(Place(position: Int(position), obligation: obligation))
    }
  }

  /// Nil if nothing is missing.
  var problem: StandingProblem? {
    guard !found.isEmpty else { return nil }
    var cells: [(unit: UnitID, obligation: Obligation.ID)] = []
    for position in directory.givenOrder {
      for index in plan.obligations.indices
      where found.contains(Place(position: position, obligation: index)) {
        cells.append((directory.units[position].id, plan.obligations[index].id))
      }
    }
    return .missingStaff(cells)
  }
}
