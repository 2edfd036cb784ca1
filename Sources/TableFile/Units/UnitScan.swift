import MovementCore

/// Reads the rows of a table of units.
struct UnitScan {
  private(set) var reader: TableReader
  private(set) var units: [Unit] = []
  private(set) var warnings: [TableProblem] = []
  /// Every id with the line of its first row; of bad rows too, so that what refers to them is not
  /// reported as well.
  private(set) var lines: [UnitID: Int] = [:]
  /// Where the rows stand in the tree.
  private var places: [Place] = []

  private struct Place {
    let line: Int
    let id: UnitID?
    let parent: UnitID?
  }

  init(_ bytes: [UInt8], file: String) {
    reader = TableReader(bytes, file: file, columns: UnitTable.columns)
  }

  mutating func readRows() {
    while let row = reader.next() {
      let before = reader.problems.count
      let id = row[UnitTable.id].nonEmpty
      if row.isWhole { checkID(id, of: row) }
      if let id, lines[id] == nil { lines[id] = row.line }
      guard row.isWhole else { continue }
      places.append(Place(line: row.line, id: id, parent: row[UnitTable.parent].nonEmpty))
      let unit = readUnit(id ?? "", of: row)
      if reader.problems.count == before, let unit { units.append(unit) }
    }
  }

  private mutating func checkID(_ id: UnitID?, of row: TableRow) {
    guard let id else {
      _ = reader.required(UnitTable.id, of: row)
      return
    }
    if !Identifier.isValidUnitID(id) {
      reader.report(UnitTable.id, line: row.line, FieldMessage.notUnitID(id))
    }
    if let first = lines[id] {
      reader.report(UnitTable.id, line: row.line, FieldMessage.duplicateID(id, firstLine: first))
    }
  }

  private mutating func readUnit(_ id: UnitID, of row: TableRow) -> Unit? {
    let name = reader.required(UnitTable.name, of: row)
    checkLabel(name, UnitTable.name, of: row)
    checkLabel(row[UnitTable.cluster], UnitTable.cluster, of: row)
    let kind = reader.required(UnitTable.kind, of: row)
    if let kind, !Identifier.isValid(kind) {
      reader.report(UnitTable.kind, line: row.line, FieldMessage.notKind(kind))
    }
    let staff = reader.wholeNumber(UnitTable.staff, of: row)
    let from = reader.date(UnitTable.from, of: row)
    let to = reader.date(UnitTable.to, of: row)
    if let from = from.value, let to = to.value, to < from {
      warnings.append(
        TableProblem(
          file: reader.file, line: row.line, column: UnitTable.to.name,
          message: FieldMessage.reversed(from: from, to: to)))
    }
    guard let name, let kind else { return nil }
    return Unit(
      id: id, name: name, kind: kind, parent: row[UnitTable.parent].nonEmpty,
      staff: staff.value, cluster: row[UnitTable.cluster].nonEmpty, from: from.value,
      to: to.value)
  }

  /// What every page shows: of a reasonable length, without what nobody sees.
  private mutating func checkLabel(_ text: String?, _ column: TableColumn, of row: TableRow) {
    let label = EnteredText(text ?? "")
    if label.hidden != nil {
      reader.report(column, line: row.line, FieldMessage.hiddenInLabel)
    }
    if label.length > UnitTable.longestLabel {
      reader.report(
        column, line: row.line,
        FieldMessage.longLabel(label.length, limit: UnitTable.longestLabel))
    }
  }

  // MARK: - The tree

  /// Reports parents that are not there, and circles of them.
  mutating func checkParents(known: [Unit]) {
    var ids = Set(lines.keys)
    var parents: [UnitID: UnitID] = [:]
    for unit in known { parents[unit.id] = unit.parent }
    for place in places { if let id = place.id { parents[id] = place.parent } }
    ids.formUnion(known.map(\.id))
    let circles = ParentCircles(parents)
    var nearest = NearestName(ids.sorted())
    for place in places {
      guard let parent = place.parent else { continue }
      if !ids.contains(parent) {
        let suggestion = nearest.nearest(to: parent)
        reader.report(
          UnitTable.parent, line: place.line, FieldMessage.unknownUnit(parent, near: suggestion))
      } else if let id = place.id, let circle = circles.circle(of: id, by: parent) {
        reader.report(UnitTable.parent, line: place.line, FieldMessage.circle(circle))
      }
    }
  }
}

extension String? {
  /// Nil also for an empty text.
  var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
