package import MovementCore

/// Every cell of a movement on a day (plan format §8).
package struct StandingTable: WritableTable {
  let standing: Standing
  let day: CivilDate

  package init(_ standing: Standing, on day: CivilDate) {
    self.standing = standing
    self.day = day
  }

  package static let columns = [
    "unit", "obligation", "due", "opens", "lastDay", "status", "have", "need",
  ]

  package func writeRows(to writer: inout some RowWriter) throws {
    writer.begin(Self.columns)
    let units = standing.directory.units
    try standing.forEachCell(on: day) { cell in
      let due = standing.columns[cell.column].due
      writer.text(units[cell.position].id)
      writer.text(standing.obligation(ofColumn: cell.column).id)
      writer.number(due.number)
      writer.date(due.opens)
      writer.date(due.lastDay)
      writer.text(cell.status.rawValue)
      writer.number(cell.have)
      writer.number(cell.need)
      try writer.endRow()
    }
    try writer.end()
  }
}
