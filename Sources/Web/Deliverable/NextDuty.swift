import MovementCore

/// What a unit has to do next: the most urgent of its duties that want something.
struct NextDuty: Equatable {
  /// With the due's name.
  let title: String
  let address: Address

  init?(of unit: UnitID, in board: MovementBoard, on day: CivilDate) {
    guard let position = board.directory.position(of: unit) else { return nil }
    let wanting = board.standing.cells(at: position, on: day).filter { cell in
      cell.status.wantsSomething && !board.standing.columns[cell.column].isOptional
    }
    guard
      let cell = wanting.min(by: { left, right in
        board.standing.columns[left.column].due.lastDay
          < board.standing.columns[right.column].due.lastDay
      })
    else { return nil }
    let obligation = board.standing.obligation(ofColumn: cell.column)
    let due = board.standing.columns[cell.column].due
    title = obligation.title(of: due, .vietnamese)
    address = .handIn(board.key, unit, obligation.id, due: due.number)
  }
}
