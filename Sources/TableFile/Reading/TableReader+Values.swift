import MovementCore

/// What a field of a row holds.
enum FieldValue<Value> {
  case empty
  case value(Value)
  /// It is something else, which is reported.
  case bad

  var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension TableReader {
  mutating func date(_ column: TableColumn, of row: TableRow) -> FieldValue<CivilDate> {
    guard let text = row[column] else { return .bad }
    if text.isEmpty { return .empty }
    switch CivilDate.read(text) {
    case .date(let date): return .value(date)
    case .noSuchDay: report(column, line: row.line, DateMessage.noSuchDay(text))
    case .otherShape: report(column, line: row.line, DateMessage.otherShape(text))
    }
    return .bad
  }

  /// A whole number: digits only.
  mutating func wholeNumber(_ column: TableColumn, of row: TableRow) -> FieldValue<Int> {
    guard let text = row[column] else { return .bad }
    if text.isEmpty { return .empty }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      report(column, line: row.line, FieldMessage.notWholeNumber(text))
      return .bad
    }
    guard let number = Int(text) else {
      report(column, line: row.line, FieldMessage.tooLarge(text))
      return .bad
    }
    return .value(number)
  }

  /// A text that must not be empty; nil if it is, or cannot be read.
  mutating func required(_ column: TableColumn, of row: TableRow) -> String? {
    guard let text = row[column] else { return nil }
    guard !text.isEmpty else {
      report(column, line: row.line, FieldMessage.empty)
      return nil
    }
    return text
  }
}
