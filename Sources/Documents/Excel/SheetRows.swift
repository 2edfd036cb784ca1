import CXLSXWriter

/// Takes the rows of a sheet, one after the other, each to the disk as soon as it is there.
package struct SheetRows: ~Copyable {
  /// How many rows a sheet of Excel has.
  package static let limit = 1_048_576

  private let limit: Int
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let columns: [SheetColumn]
  private let formats: SheetFormats
  /// The next row.
  private(set) var next: UInt32

  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ columns: [SheetColumn], _ formats: SheetFormats,
    from row: UInt32, limit: Int
  ) {
    self.limit = limit
    self.sheet = sheet
    self.columns = columns
    self.formats = formats
    next = row
  }

  /// - Parameter cells: In the order of the columns; missing ones stay empty, others are left out.
  /// - Throws: ``WorkbookProblem/tooManyRows(limit:)``.
  package mutating func append(_ cells: [SheetCell]) throws(WorkbookProblem) {
    guard next < limit else { throw .tooManyRows(limit: limit) }
    for (place, column) in columns.enumerated() {
      let format = formats[column.kind]
      let place = UInt16(place)
      let code =
        switch place < cells.count ? cells[Int(place)].written : .nothing {
        case .nothing: worksheet_write_blank(sheet, next, place, format)
        case .number(let number): worksheet_write_number(sheet, next, place, number, format)
        case .text(let text): worksheet_write_string(sheet, next, place, text, format)
        }
      guard code == LXW_NO_ERROR else { throw .notWritten(code: 0) }
    }
    next += 1
  }
}
