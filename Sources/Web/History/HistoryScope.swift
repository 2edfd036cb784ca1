import MovementCore
import Store

/// Which lines of a movement's record a visitor may see.
struct HistoryScope {
  let board: MovementBoard
  let visit: Visit

  /// Everything; else what belongs to certain units.
  var isWhole: Bool { visit.isOrganiser }

  /// What to ask the store for: never less than the visitor may see, and rarely more.
  ///
  /// - Parameter wanted: The units that the visitor asks for; nil for all.
  func filter(kinds: [ChangeSubject.Kind]?, units wanted: [UnitID]?) -> ChangeFilter {
    var filter = ChangeFilter(movement: board.id, kinds: kinds, units: wanted)
    guard !isWhole else { return filter }
    let own = ownUnits
    if let wanted {
      // What goes to a reviewer comes from any unit.
      filter.units = addressed.isEmpty ? wanted.filter(own.contains) : wanted
    } else {
      filter.units = own.sorted()
      filter.obligations = addressed
    }
    return filter
  }

  /// Whether a line is the visitor's to see.
  func allows(_ entry: HistoryEntry) -> Bool {
    if isWhole { return true }
    guard let unit = entry.subject.unit else {
      // A line that does not say whose it is was found by its unit; a reviewer's may not have been.
      return addressed.isEmpty
    }
    return visit.may(
      .seeHistory, unit: unit, addressee: addressee(unit, entry.subject.obligation), in: board)
  }

  private func addressee(_ unit: UnitID, _ obligation: Obligation.ID?) -> UnitID? {
    guard let obligation = obligation.flatMap(board.obligation),
      let position = board.directory.position(of: unit)
    else { return nil }
    return board.plan.addressee(of: obligation, unit: position, in: board.directory)
  }

  /// The account's unit and those below.
  private var ownUnits: Set<UnitID> {
    guard let unit = visit.account?.unit, let position = board.directory.position(of: unit)
    else { return [] }
    return Set(board.directory.subtree(at: position).map { board.directory.units[$0].id })
  }

  /// The obligations of which something may go to the account's unit.
  private var addressed: [Obligation.ID] {
    guard visit.account?.role == .reviewer, let unit = visit.account?.unit else { return [] }
    return board.plan.obligations.filter { obligation in
      switch obligation.reviewer {
      case .unit(let reviewer): reviewer == unit
      case .parent: true
      case nil: board.plan.reviewer == unit
      }
    }.map(\.id)
  }
}
