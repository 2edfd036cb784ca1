// Who owes what (plan format §2, §3).

extension ReferenceStanding {
  func owes(_ unit: Unit, _ obligation: Obligation) -> Bool {
    obligation.who.contains { matches($0, unit) }
      && !obligation.except.contains { matches($0, unit) }
  }

  private func matches(_ term: Term, _ unit: Unit) -> Bool {
    switch term {
    case .all: true
    case .kind(let kind): unit.kind == kind
    case .unit(let id): unit.id == id
    case .under(let id): selfAndAbove(unit.id).contains(id)
    case .cluster(let cluster): unit.cluster == cluster
    }
  }

  /// A unit, the one above it, and so on to the top.
  func selfAndAbove(_ id: UnitID) -> [UnitID] {
    Array(sequence(first: id) { unitsByID[$0]?.parent })
  }

  func exists(_ unit: Unit, on day: CivilDate) -> Bool {
    if let from = unit.from, day < from { return false }
    if let to = unit.to, day > to { return false }
    return true
  }

  /// A unit without a staff figure needs 0 here: `Standing` refuses such a movement.
  func need(of unit: Unit, _ obligation: Obligation) -> Int {
    switch obligation.quantity {
    case .atLeast(let need): need
    case .share(let percent): ((unit.staff ?? 0) * percent + 99) / 100
    }
  }
}
