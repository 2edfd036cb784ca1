import MovementCore
import Store
import VietnameseText

/// Who is released from what, and what else the visitor may release.
struct ExemptionModel {
  let movement: MovementKey
  /// Those that the visitor may end, units in the order of the office.
  let rows: [Row]
  /// How many there are in all; a reviewer sees those that concern its own reviewing.
  let allCount: Int
  /// Units to choose from; empty if they are too many, and have to be searched for.
  let units: [UnitChoice]
  let isSearched: Bool
  let search: String
  /// The unit for which the form asks.
  let unit: Unit?
  /// What that unit may be released from.
  let duties: [DutyChoice]
  /// What is chosen in the form.
  let chosen: ExemptionChoice?

  struct Row: Equatable {
    let unit: Unit
    let choice: ExemptionChoice
    /// The obligation's title, in the language of the plan.
    let title: String
    /// What the due is called, if it is for one of several: “Tháng 3/2019”.
    let due: String?
    let clause: String
    let reason: String
    /// It is one of several dues, or all of several.
    let coverage: Coverage
  }

  enum Coverage: Equatable {
    case only
    case all(Int)
    case one
  }

  struct UnitChoice: Equatable {
    let unit: Unit
    let depth: Int
  }

  /// An obligation of the unit, with its dues if there are several.
  struct DutyChoice: Equatable {
    let obligation: Obligation
    let dues: [Due]
  }

  /// More units than that are searched for and not listed.
  static let mostUnits = 400
}

extension ExemptionModel {
  init(_ board: MovementBoard, _ visit: Visit) throws {
    movement = board.key
    let asked = visit.query.filter { !$0.value.isEmpty }
    let position = try asked["unit"].map { id in
      guard let position = board.directory.position(of: id) else {
        throw SiteProblem.noSuchUnit(id)
      }
      return position
    }
    unit = position.map { board.directory.units[$0] }
    duties = position.map { Self.duties(at: $0, in: board, visit) } ?? []
    chosen = asked["obligation"].map {
      ExemptionChoice(obligation: $0, due: asked["due"].flatMap { Int($0) })
    }
    search = String((asked["q"] ?? "").prefix(100))
    let candidates = Self.unitsWithDuties(board, visit)
    isSearched = candidates.count > Self.mostUnits
    let matching = search.isEmpty ? [] : board.names.matching(search)
    let found =
      isSearched ? candidates.filter { matching.isEmpty ? false : matching[$0] } : candidates
    units = found.prefix(Self.mostUnits).map { position in
      UnitChoice(
        unit: board.directory.units[position],
        depth: board.directory.ancestors(of: position).count)
    }
    var all = 0
    rows = board.directory.units.flatMap { unit in
      board.exemptions(of: unit.id).compactMap { exemption in
        all += 1
        return Self.row(exemption, unit, board, visit)
      }
    }
    allCount = all
  }

  /// Nil for one that the visitor may not end.
  private static func row(
    _ exemption: Exemption, _ unit: Unit, _ board: MovementBoard, _ visit: Visit
  ) -> Row? {
    guard visit.mayExempt(unit.id, from: exemption.obligation, in: board) else { return nil }
    let obligation = board.obligation(exemption.obligation)
    let due = obligation.flatMap { obligation in
      exemption.due.flatMap { board.due($0, of: obligation) }
    }
    let count = obligation?.schedule.dues.count ?? 1
    return Row(
      unit: unit, choice: ExemptionChoice(exemption),
      title: obligation?.title ?? exemption.obligation,
      due: due.flatMap { obligation?.name(of: $0)?[visit.language] },
      clause: obligation?.clause ?? "", reason: exemption.reason,
      coverage: count == 1 ? .only : due == nil ? .all(count) : .one)
  }

  private static func duties(
    at position: Int, in board: MovementBoard, _ visit: Visit
  ) -> [DutyChoice] {
    let unit = board.directory.units[position].id
    return board.plan.obligations.enumerated().compactMap { index, obligation in
      let dues = board.standing.columnsOfObligation[index]
        .filter { board.standing.columns[$0].hasCell(at: position) }
        .map { board.standing.columns[$0].due }
      guard !dues.isEmpty, visit.mayExempt(unit, from: obligation.id, in: board) else {
        return nil
      }
      return DutyChoice(obligation: obligation, dues: dues)
    }
  }

  /// The positions of units that owe something from which the visitor may release them.
  private static func unitsWithDuties(_ board: MovementBoard, _ visit: Visit) -> [Int] {
    var owes = [Bool](repeating: false, count: board.directory.units.count)
    for (index, obligation) in board.plan.obligations.enumerated() {
      let columns = board.standing.columnsOfObligation[index]
      for column in columns.map({ board.standing.columns[$0] }) {
        switch visit.senders(of: obligation, in: board) {
        case .all: for member in column.members { owes[Int(member)] = true }
        case .units(let units):
          for position in units where column.hasCell(at: position) { owes[position] = true }
        }
      }
    }
    return owes.indices.filter { owes[$0] }
  }
}

extension Visit {
  /// The units that the visitor may release from an obligation.
  fileprivate func senders(of obligation: Obligation, in board: MovementBoard) -> Plan.Senders {
    guard let account else { return .units([]) }
    if account.role == .organiser { return .all }
    guard account.role == .reviewer, let unit = account.unit else { return .units([]) }
    return board.plan.senders(of: obligation, to: unit, in: board.directory)
  }
}

extension Visit {
  /// Whether the visitor may release a unit from an obligation, or end that.
  func mayExempt(
    _ unit: UnitID, from obligation: Obligation.ID, in board: MovementBoard
  ) -> Bool {
    guard let found = board.obligation(obligation),
      let position = board.directory.position(of: unit)
    else { return may(.exempt, unit: unit, in: board) }
    let addressee = board.plan.addressee(of: found, unit: position, in: board.directory)
    return may(.exempt, unit: unit, addressee: addressee, in: board)
  }
}
