import MovementCore

extension FieldMarks {
  /// As the column has them; nil if there are none.
  var column: String? {
    get throws { isEmpty ? nil : try JSONColumn.text(notes) }
  }

  init(column: String?) throws {
    self.init(notes: try column.map { try JSONColumn.value($0) } ?? [:])
  }
}
