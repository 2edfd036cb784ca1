extension Plan {
  /// The unit to which goes what the unit at a position hands in for an obligation, and which
  /// answers it: the one that the obligation names; with `to: parent` the unit above; at the top of
  /// the tree, and where the obligation names nobody, the plan's reviewer (plan format §1). Nil if
  /// the plan names nobody either.
  package func addressee(
    of obligation: Obligation, unit position: Int, in directory: UnitDirectory
  ) -> UnitID? {
    switch obligation.reviewer {
    case .unit(let id): id
    case .parent: directory.parent(of: position).map { directory.units[$0].id } ?? reviewer
    case nil: reviewer
    }
  }

  /// The units whose deliverables for an obligation go to one reviewer: ``addressee(of:unit:in:)``
  /// the other way round.
  package func senders(
    of obligation: Obligation, to addressee: UnitID, in directory: UnitDirectory
  ) -> Senders {
    guard case .parent = obligation.reviewer else {
      let named: UnitID? =
        if case .unit(let id) = obligation.reviewer { id } else { reviewer }
      return named == addressee ? .all : .units([])
    }
    var positions = directory.position(of: addressee).map(directory.children) ?? []
    if reviewer == addressee { positions += directory.roots }
    return .units(positions.sorted())
  }

  /// Whose deliverables for an obligation go to a reviewer.
  package enum Senders: Sendable, Equatable {
    case all
    /// Positions in the directory, ascending; each unit alone, not what hangs below it.
    case units([Int])
  }
}
