package import MovementCore

/// The table of deliverables: `id, unit, obligation, due, submitted, status, amount` (plan format
/// §5).
package enum DeliverableTable {
  private static let columns = TableColumn.all(
    "id", "unit", "obligation", "due", "submitted", "status", "amount")
  private static let id = columns[0]
  private static let unit = columns[1]
  private static let obligation = columns[2]
  private static let due = columns[3]
  private static let submitted = columns[4]
  private static let status = columns[5]
  private static let amount = columns[6]

  /// Reads the table; its rows may refer to what `keys` holds.
  package static func read(
    _ bytes: [UInt8], file: String, keys: MovementKeys
  ) -> TableReading<Deliverable> {
    var reader = TableReader(bytes, file: file, columns: columns)
    var check = KeyCheck(keys, unit: Self.unit, obligation: Self.obligation, due: Self.due)
    var nearest = NearestName(Deliverable.Status.allCases.map(\.rawValue))
    var deliverables: [Deliverable] = []
    var lines: [Deliverable.ID: Int] = [:]
    while let row = reader.next() {
      guard row.isWhole else { continue }
      let before = reader.problems.count
      let id = readID(of: row, lines: &lines, from: &reader)
      let key = check.read(row, from: &reader)
      let status = readStatus(of: row, nearest: &nearest, from: &reader)
      let submitted = readSubmitted(of: row, status: status, from: &reader)
      let amount = reader.wholeNumber(Self.amount, of: row)
      guard reader.problems.count == before, let id, let status else { continue }
      deliverables.append(
        Deliverable(
          id: id, unit: key.unit, obligation: key.obligation, due: key.due, submitted: submitted,
          status: status, amount: amount.value ?? 1))
    }
    return TableReading(rows: deliverables, problems: reader.sortedProblems())
  }

  private static func readID(
    of row: TableRow, lines: inout [Deliverable.ID: Int], from reader: inout TableReader
  ) -> Deliverable.ID? {
    guard let id = reader.required(Self.id, of: row) else { return nil }
    if let first = lines.updateValue(row.line, forKey: id) {
      lines[id] = first
      reader.report(
        Self.id, line: row.line, FieldMessage.duplicateID(id, firstLine: first))
    }
    return id
  }

  private static func readStatus(
    of row: TableRow, nearest: inout NearestName, from reader: inout TableReader
  ) -> Deliverable.Status? {
    guard let text = row[Self.status] else { return nil }
    if let status = Deliverable.Status(rawValue: text) { return status }
    reader.report(
      Self.status, line: row.line, FieldMessage.notStatus(text, near: nearest.nearest(to: text)))
    return nil
  }

  private static func readSubmitted(
    of row: TableRow, status: Deliverable.Status?, from reader: inout TableReader
  ) -> CivilDate? {
    let date = reader.date(Self.submitted, of: row)
    if case .empty = date, let status, status != .draft {
      reader.report(Self.submitted, line: row.line, FieldMessage.missingSubmitted)
    }
    return date.value
  }
}

/// What a table of rows turned out to be.
package struct TableReading<Row: Sendable>: Sendable {
  /// The rows without a fault, in the file's order.
  package let rows: [Row]
  /// Not empty if the table is to be refused.
  package let problems: [TableProblem]
}
