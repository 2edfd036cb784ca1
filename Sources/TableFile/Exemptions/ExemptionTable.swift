package import MovementCore

/// The table of exemptions: `unit, obligation, due, reason` (plan format §8). An empty `due` stands
/// for all of them; the reason may be empty.
package enum ExemptionTable {
  private static let columns = TableColumn.all("unit", "obligation", "due", "reason")
  private static let unit = columns[0]
  private static let obligation = columns[1]
  private static let due = columns[2]
  private static let reason = columns[3]

  /// Reads the table; its rows may refer to what `keys` holds.
  package static func read(
    _ bytes: [UInt8], file: String, keys: MovementKeys
  ) -> TableReading<Exemption> {
    var reader = TableReader(bytes, file: file, columns: columns)
    var check = KeyCheck(keys, unit: Self.unit, obligation: Self.obligation, due: Self.due)
    var exemptions: [Exemption] = []
    while let row = reader.next() {
      guard row.isWhole else { continue }
      let before = reader.problems.count
      let key = check.read(row, from: &reader)
      guard reader.problems.count == before, let reason = row[Self.reason] else { continue }
      exemptions.append(
        Exemption(unit: key.unit, obligation: key.obligation, due: key.due, reason: reason))
    }
    return TableReading(rows: exemptions, problems: reader.sortedProblems())
  }
}
