/// One row of a table whose header was understood.
struct TableRow {
  /// The line on which it begins.
  let line: Int
  /// Whether it has exactly the header's fields, each in its place. What is wrong is reported.
  let isWhole: Bool
  private let record: CSVRecord
  private let places: [Int]

  init(_ record: CSVRecord, places: [Int], isWhole: Bool) {
    line = record.line
    self.isWhole = isWhole
    self.record = record
    self.places = places
  }

  /// The text of a field; nil if it cannot be read, which is reported already.
  subscript(column: TableColumn) -> String? {
    let place = places[column.index]
    guard place < record.count, !record.faults.contains(where: { $0.field == place }) else {
      return nil
    }
    return record.text(at: place)
  }
}
