package import MovementCore

/// Every unit's roll-up over itself and its descendants on a day (plan format §8).
package struct RollUpTable: WritableTable {
  let directory: UnitDirectory
  /// By position.
  let rollUps: [RollUp]

  package init(_ standing: Standing, on day: CivilDate) {
    directory = standing.directory
    rollUps = standing.rollUpAll(on: day)
  }

  package static let columns = [
    "unit", "met", "late", "inReview", "overdue", "dueSoon", "open", "upcoming", "exempt", "rate",
    "onTime", "optionalMet", "optional",
  ]

  /// The statuses that are counted, in the order of the columns.
  static let statuses: [Status] = [
    .met, .late, .inReview, .overdue, .dueSoon, .open, .upcoming, .exempt,
  ]

  package func writeRows(to writer: inout some RowWriter) throws {
    writer.begin(Self.columns)
    for position in directory.givenOrder {
      let rollUp = rollUps[position]
      writer.text(directory.units[position].id)
      for status in Self.statuses { writer.number(rollUp[status]) }
      writer.rate(rollUp.rate)
      writer.rate(rollUp.onTime)
      writer.number(rollUp.optionalMet)
      writer.number(rollUp.optional)
      try writer.endRow()
    }
    try writer.end()
  }
}
