import MovementCore

/// What a unit has to do with what others owe.
struct UnitRoles {
  /// What comes to it for review.
  var reviews: [Role] = []
  /// What it takes part in (“phối hợp”).
  var coordinates: [Role] = []
  /// What it gets a copy of.
  var copies: [Role] = []

  struct Role: Equatable {
    let obligation: Obligation.ID
    let title: String
    let clause: String
    /// How many cells wait for an answer.
    let waiting: Int
    /// Where these cells are; nil for everywhere.
    let under: UnitID?
  }

  /// How many cells of other units wait for its answer.
  var waiting: Int { reviews.reduce(0) { $0 + $1.waiting } }

  var isEmpty: Bool { reviews.isEmpty && coordinates.isEmpty && copies.isEmpty }

  init(of position: Int, in board: MovementBoard, on day: CivilDate) {
    let id = board.directory.units[position].id
    for (index, obligation) in board.plan.obligations.enumerated() {
      if let waiting = Self.waiting(for: position, obligation, at: index, in: board, on: day) {
        let under = obligation.reviewer == .parent ? id : nil
        reviews.append(Role(obligation, waiting: waiting, under: under))
      }
      if obligation.with.contains(where: { $0.matches(position, in: board.directory) }) {
        coordinates.append(Role(obligation))
      }
      if obligation.copy.contains(.unit(id)) { copies.append(Role(obligation)) }
    }
  }

  /// How many cells of an obligation wait for the unit's answer; nil if it reviews none of them.
  private static func waiting(
    for position: Int, _ obligation: Obligation, at index: Int, in board: MovementBoard,
    on day: CivilDate
  ) -> Int? {
    let id = board.directory.units[position].id
    let columns = board.standing.columnsOfObligation[index]
    let reviewed: [Int]
    switch board.plan.senders(of: obligation, to: id, in: board.directory) {
    case .units(let positions): reviewed = positions
    case .all:
      return columns.reduce(0) { sum, column in
        sum + board.standing.count(.inReview, inColumn: column, on: day)
      }
    }
    var owns = false
    var waiting = 0
    for column in columns {
      for unit in reviewed {
        guard let status = board.standing.status(at: unit, column: column, on: day) else {
          continue
        }
        owns = true
        if status == .inReview { waiting += 1 }
      }
    }
    return owns ? waiting : nil
  }
}

extension Standing {
  /// How many cells of a column have a status, of an optional obligation too.
  fileprivate func count(_ status: Status, inColumn index: Int, on day: CivilDate) -> Int {
    guard columns[index].isOptional else {
      return rollUp(column: index, directory.units.indices, on: day)[status]
    }
    return columns[index].members.count {
      self.status(at: Int($0), column: index, on: day) == status
    }
  }
}

extension UnitRoles.Role {
  fileprivate init(_ obligation: Obligation, waiting: Int = 0, under: UnitID? = nil) {
    self.init(
      obligation: obligation.id, title: obligation.title, clause: obligation.clause,
      waiting: waiting, under: under)
  }
}

extension Term {
  /// Whether the term picks one unit.
  fileprivate func matches(_ position: Int, in directory: UnitDirectory) -> Bool {
    let unit = directory.units[position]
    switch self {
    case .all: return true
    case .kind(let kind): return unit.kind == kind
    case .unit(let id): return unit.id == id
    case .cluster(let cluster): return unit.cluster == cluster
    case .under(let id):
      return directory.position(of: id).map { directory.subtree(at: $0).contains(position) }
        ?? false
    }
  }
}
