import MovementCore

extension MyListModel {
  /// The units for which an account may work: its own and those below that owe something; none if
  /// that is one alone.
  ///
  /// - Parameter own: The account's unit; nil for who may work for all.
  static func choices(
    from own: Int?, shown: Int, in board: MovementBoard, on day: CivilDate
  ) -> [Choice] {
    let directory = board.directory
    let positions = own.map(directory.subtree) ?? directory.units.indices
    var toDo: [Int: Int] = [:]
    for column in board.standing.columns.indices where !board.standing.columns[column].isOptional {
      for position in positions {
        guard let status = board.standing.status(at: position, column: column, on: day) else {
          continue
        }
        toDo[position, default: 0] += status.wantsSomething ? 1 : 0
      }
    }
    let top = own.map { directory.ancestors(of: $0).count } ?? 0
    let choices = positions.filter { toDo[$0] != nil || $0 == shown }.map { position in
      Choice(
        unit: directory.units[position], depth: directory.ancestors(of: position).count - top,
        toDo: toDo[position] ?? 0)
    }
    return choices.count > 1 ? choices : []
  }
}

extension Status {
  /// Has opened, and the unit has to act.
  var wantsSomething: Bool { self == .overdue || self == .dueSoon || self == .open }
}
