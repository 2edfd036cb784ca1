import MovementCore

/// Reads a table row by row and collects everything that is wrong with it.
struct TableReader {
  let file: String
  private(set) var problems: [TableProblem] = []
  /// False if the header was refused: then there are no rows.
  let hasHeader: Bool
  private var csv: CSVReader
  private let header: TableHeader

  init(_ bytes: [UInt8], file: String, columns: [TableColumn]) {
    self.file = file
    csv = CSVReader(bytes)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      // UTF-16: one sentence instead of one for every row.
      header = TableHeader(nil, columns: columns)
      hasHeader = false
      report(columns[0], line: 1, HeaderMessage.notUTF8)
      return
    }
    let record = csv.next()
    header = TableHeader(record, columns: columns)
    hasHeader = header.problems.isEmpty
    for (column, message) in header.problems {
      report(column, line: record?.line ?? 1, message)
    }
  }

  mutating func next() -> TableRow? {
    guard hasHeader, let record = csv.next() else { return nil }
    return TableRow(record, places: header.places, isWhole: check(record))
  }

  mutating func report(_ column: TableColumn, line: Int, _ message: Phrase) {
    report(column.name, line: line, message)
  }

  private mutating func report(_ column: String, line: Int, _ message: Phrase) {
    problems.append(TableProblem(file: file, line: line, column: column, message: message))
  }

  /// Problems in the order of the lines; on one line as they were found.
  func sortedProblems() -> [TableProblem] { problems.sorted { $0.line < $1.line } }

  // MARK: - Rows as a whole

  /// Reports what is wrong with the row itself, and says whether its fields are in their places.
  private mutating func check(_ record: CSVRecord) -> Bool {
    for fault in record.faults {
      let column = header.names[min(fault.field, header.names.count - 1)]
      // An unclosed mark is reported where it is: that line is to be mended.
      let line = fault.breaksRow ? fault.line : record.line
      report(column, line: line, RowMessage.fault(fault, rowLine: line))
    }
    if record.faults.contains(where: \.breaksRow) { return false }
    let count = header.names.count
    if record.count < count {
      report(
        header.names[record.count], line: record.line,
        RowMessage.fewFields(record.count, of: count))
    } else if record.count > count {
      report(
        header.names[count - 1], line: record.line, RowMessage.manyFields(record.count, of: count))
    }
    return record.count == count
  }
}
