extension Standing {
  /// All cells of an obligation on a day, in the shape and order of `ReferenceStanding`.
  package func referenceCells(
    ofObligation index: Int, on day: CivilDate
  ) -> [ReferenceStanding.Cell] {
    var cells: [ReferenceStanding.Cell] = []
    for position in directory.givenOrder {
      for column in columnsOfObligation[index] {
        guard let cell = cell(at: position, column: column, on: day) else { continue }
        cells.append(
          ReferenceStanding.Cell(
            unit: directory.units[position].id, obligation: plan.obligations[index].id,
            due: columns[column].due.number, status: cell.status, have: cell.have,
            need: cell.need))
      }
    }
    return cells
  }
}
