package import Documents
package import MovementCore

/// The list of the units that take part, with how much is asked of each.
package struct UnitListReport: PaperSource {
  let scope: UnitScope

  package init(_ scope: UnitScope) { self.scope = scope }

  package var kind: PaperKind { .units }
  package var fileName: String { "units-\(scope.id)" }

  package func title(_ language: Language) -> String {
    Phrase(vi: "Danh sách đơn vị tham gia", en: "Units that take part")[language]
  }

  private struct Line {
    let unit: Unit
    let kind: String
    let parent: String
    /// Dues, optional ones too.
    let dues: Int
  }

  private var lines: [Line] {
    let kinds = Dictionary(
      scope.movement.plan.unitKinds.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    return scope.positions.compactMap { position in
      let dues = scope.standing.columns.count { $0.hasCell(at: position) }
      guard dues > 0 else { return nil }
      let unit = scope.directory.units[position]
      let parent = scope.directory.parent(of: position).map { scope.directory.units[$0].name }
      return Line(
        unit: unit, kind: kinds[unit.kind] ?? unit.kind, parent: parent ?? "", dues: dues)
    }
  }

  package func paper(_ letterhead: Letterhead) -> OfficialPaper {
    var paper = letterhead.paper(.units)
    paper.subject = "tham gia phong trào thi đua theo \(scope.basis)"
    let lines = lines
    paper.table = PaperTable(
      columns: [
        .init("TT", .centre), .init("Đơn vị"), .init("Loại đơn vị"), .init("Đơn vị cấp trên"),
        .init("Số người", .right), .init("Số lần phải thực hiện", .right),
      ],
      rows: lines.prefix(ProgressReport.mostRows).enumerated().map { number, line in
        [
          "\(number + 1)", line.unit.name, line.kind, line.parent,
          line.unit.staff.map { grouped($0, .vietnamese) } ?? "",
          grouped(line.dues, .vietnamese),
        ]
      })
    if lines.count > ProgressReport.mostRows {
      paper.closing = [
        "Danh sách này nêu \(ProgressReport.mostRows) đơn vị đầu; đầy đủ "
          + "\(grouped(lines.count, .vietnamese)) đơn vị có trong tệp Excel."
      ]
    }
    return paper
  }

  package func write(to workbook: Workbook, _ language: Language) throws {
    let columns = [
      SheetColumn(Phrase(vi: "TT", en: "No.")[language], .whole, width: 6),
      SheetColumn(Phrase(vi: "Đơn vị", en: "Unit")[language], width: 44),
      SheetColumn(Phrase(vi: "Mã", en: "Id")[language], width: 18),
      SheetColumn(Phrase(vi: "Loại đơn vị", en: "Kind")[language], width: 28),
      SheetColumn(Phrase(vi: "Đơn vị cấp trên", en: "Unit above")[language], width: 34),
      SheetColumn(Phrase(vi: "Cụm", en: "Cluster")[language], width: 12),
      SheetColumn(Phrase(vi: "Số người", en: "Staff")[language], .whole, width: 10),
      SheetColumn(Phrase(vi: "Số lần phải thực hiện", en: "Dues")[language], .whole, width: 12),
    ]
    let layout = SheetLayout(
      name: Phrase(vi: "Đơn vị", en: "Units")[language],
      titles: [title(language), "\(scope.movement.plan.number) · \(scope.movement.plan.title)"],
      columns: columns)
    try workbook.sheet(layout) { rows in
      for (number, line) in lines.enumerated() {
        try rows.append([
          .whole(number + 1), .text(line.unit.name), .text(line.unit.id), .text(line.kind),
          .text(line.parent), .text(line.unit.cluster ?? ""), .whole(orEmpty: line.unit.staff),
          .whole(line.dues),
        ])
      }
    }
  }

  package func json() throws -> [UInt8] {
    try JSONText.bytes(
      Content(
        movement: scope.movement.plan.number,
        units: lines.map {
          .init(
            unit: UnitName($0.unit), kind: $0.unit.kind, parent: $0.unit.parent,
            staff: $0.unit.staff, dues: $0.dues)
        }))
  }

  private struct Content: Encodable {
    var type = "units"
    let movement: String
    let units: [Entry]

    struct Entry: Encodable {
      let unit: UnitName
      let kind: String
      let parent: UnitID?
      let staff: Int?
      let dues: Int
    }
  }
}
