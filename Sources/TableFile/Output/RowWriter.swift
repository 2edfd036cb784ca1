package import MovementCore

/// Takes a table value by value and writes it in one form. A table is described once and written
/// in every form.
package protocol RowWriter {
  /// The names of the columns; before anything else.
  mutating func begin(_ columns: [String])
  mutating func text(_ value: String)
  mutating func number(_ value: Int)
  mutating func date(_ value: CivilDate)
  /// Four decimals, or nothing.
  mutating func rate(_ value: Double?)
  /// After the last value of each row.
  mutating func endRow() throws
  /// After the last row.
  mutating func end() throws
}

/// The forms of a table for programs.
package enum TableFormat: Sendable {
  case csv
  case json
}

/// A table that can write itself.
package protocol WritableTable {
  func writeRows(to writer: inout some RowWriter) throws
}

extension WritableTable {
  package func write(_ format: TableFormat, to output: OutputBuffer) throws {
    switch format {
    case .csv:
      var writer = CSVWriter(output)
      try writeRows(to: &writer)
    case .json:
      var writer = JSONWriter(output)
      try writeRows(to: &writer)
    }
  }
}
