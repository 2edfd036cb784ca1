import MovementCore

/// The first line of a table, held against the columns that it must have.
struct TableHeader {
  /// By column: the index of its field.
  private(set) var places: [Int]
  /// The names in the file's order, as messages show them.
  private(set) var names: [String] = []
  private(set) var problems: [(column: String, message: Phrase)] = []

  init(_ record: CSVRecord?, columns: [TableColumn]) {
    places = [Int](repeating: -1, count: columns.count)
    guard let record else {
      problems = columns.map { ($0.name, HeaderMessage.missing(columns)) }
      return
    }
    let texts = (0..<record.count).map { record.text(at: $0) ?? "" }
    names = texts.enumerated().map { index, text in
      text.isEmpty ? "#\(index + 1)" : onOneLine(text, atMost: 60)
    }
    if !record.faults.isEmpty {
      problems = record.faults.map { fault in
        ("#\(fault.field + 1)", RowMessage.fault(fault, rowLine: record.line))
      }
      return
    }
    if texts.count == 1, let text = texts.first, text.contains(where: { ";\t|".contains($0) }) {
      problems = [(columns[0].name, HeaderMessage.otherSeparator)]
      return
    }
    match(texts, columns: columns)
  }

  private mutating func match(_ texts: [String], columns: [TableColumn]) {
    let byName = Dictionary(
      columns.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var nearest = NearestName(columns.map(\.name))
    for (index, text) in texts.enumerated() {
      if text.isEmpty {
        problems.append((names[index], HeaderMessage.nameless(number: index + 1)))
      } else if let column = byName[text] {
        if places[column.index] >= 0 { problems.append((text, HeaderMessage.doubled)) }
        places[column.index] = index
      } else {
        let suggestion = nearest.nearest(to: text)
        problems.append((names[index], HeaderMessage.unknown(columns, near: suggestion)))
      }
    }
    for column in columns where places[column.index] < 0 {
      problems.append((column.name, HeaderMessage.missing(columns)))
    }
  }
}
