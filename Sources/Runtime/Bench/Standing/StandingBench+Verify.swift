import MovementCore

extension NationalMovement {
  /// Whether every cell is what the reference evaluation says on the bench's day, and every unit's
  /// roll-up what the cells below it add up to.
  func agrees(_ standing: Standing) -> Bool {
    let reference = ReferenceStanding(plan: plan, units: units)
    var counts: [Status: Int] = [:]
    var rollUps = [RollUp](repeating: RollUp(), count: units.count)
    // One obligation after the other: five million deliverables with their ids at once would need
    // a gigabyte.
    for (index, obligation) in plan.obligations.enumerated() {
      let deliverables = handIns.filter { $0.obligation == Int32(index) }.map(deliverable)
      let cells = reference.cells(
        of: obligation, deliverables: deliverables, exemptions: exemptions, on: Self.day)
      guard cells == standing.referenceCells(ofObligation: index, on: Self.day) else {
        return false
      }
      for cell in cells {
        counts[cell.status, default: 0] += 1
        var position = directory.position(of: cell.unit)
        while let unit = position {
          rollUps[unit].count(cell.status, isOptional: obligation.isOptional)
          position = directory.parent(of: unit)
        }
      }
    }
    return counts == standing.countsByStatus(on: Self.day)
      && rollUps == standing.rollUpAll(on: Self.day)
      && provinces.allSatisfy { standing.rollUp($0, on: Self.day) == rollUps[$0.lowerBound] }
  }

  private func deliverable(_ handIn: HandIn) -> Deliverable {
    Deliverable(
      id: "", unit: directory.units[Int(handIn.unit)].id,
      obligation: plan.obligations[Int(handIn.obligation)].id,
      due: handIn.due == 0 ? nil : Int(handIn.due), submitted: handIn.day,
      status: handIn.isAccepted ? .accepted : .submitted, amount: handIn.amount)
  }
}
