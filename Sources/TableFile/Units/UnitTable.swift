package import MovementCore

/// The table of units: `id, name, kind, parent, staff, cluster, from, to` (plan format §5).
package enum UnitTable {
  static let columns = TableColumn.all(
    "id", "name", "kind", "parent", "staff", "cluster", "from", "to")
  static let id = columns[0]
  static let name = columns[1]
  static let kind = columns[2]
  static let parent = columns[3]
  static let staff = columns[4]
  static let cluster = columns[5]
  static let from = columns[6]
  static let to = columns[7]

  /// Of names and clusters, in code points.
  static let longestLabel = 200

  /// Reads the table. `known` are the units that are there already: rows with their ids replace
  /// them, and parents may refer to them.
  /// - Parameter file: how problems name the file.
  package static func read(_ bytes: [UInt8], file: String, known: [Unit] = []) -> UnitReading {
    var scan = UnitScan(bytes, file: file)
    scan.readRows()
    scan.checkParents(known: known)
    return UnitReading(scan, known: known)
  }
}

/// What a table of units turned out to be.
package struct UnitReading: Sendable {
  /// The units of the file in its order; rows with a fault of their own are left out.
  package let units: [Unit]
  /// The units known before, each replaced by its row if it has one, and then the new ones.
  package let merged: [Unit]
  /// Every id that is known or stands in the file, in a good row or a bad one; nil if the header
  /// was refused, so that nobody can say which units there are.
  package let ids: Set<UnitID>?
  /// Not empty if the table is to be refused.
  package let problems: [TableProblem]
  /// What is allowed and still looks like a slip.
  package let warnings: [TableProblem]

  init(_ scan: UnitScan, known: [Unit]) {
    units = scan.units
    problems = scan.reader.sortedProblems()
    warnings = scan.warnings
    ids = scan.reader.hasHeader ? Set(scan.lines.keys).union(known.map(\.id)) : nil
    var rows = Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let replaced = known.map { rows.removeValue(forKey: $0.id) ?? $0 }
    merged = replaced + units.filter { rows[$0.id] != nil }
  }
}
