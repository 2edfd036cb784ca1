package import Documents
package import MovementCore

/// The progress table: how each unit stands on a day, with all below it.
package struct ProgressReport: PaperSource {
  let scope: UnitScope

  package init(_ scope: UnitScope) { self.scope = scope }

  package var kind: PaperKind { .progress }
  package var fileName: String { "progress-\(scope.id)-\(scope.day)" }

  package func title(_ language: Language) -> String {
    Phrase(
      vi: "Bảng tiến độ đến \(scope.day.short)", en: "Progress up to \(scope.day.prose.english)")[
        language]
  }

  /// So many rows stand on paper: nobody reads more, and LibreOffice takes minutes for one table of
  /// thousands. Beyond that, only the units directly below are listed.
  static let mostRows = 400

  package func paper(_ letterhead: Letterhead) -> OfficialPaper {
    let all = scope.rolledUp()
    let isWhole = all.count <= Self.mostRows
    let rows = isWhole ? all : all.filter { scope.depth(of: $0.position) <= 1 }
    var paper = letterhead.paper(.progress)
    paper.subject =
      "thực hiện phong trào thi đua của \(scope.name)\nđến "
      + OfficialDate.words(scope.day)
    paper.day = OfficialDate.words(scope.day)
    paper.lead = [
      "Căn cứ \(scope.basis). Số liệu của mỗi đơn vị gồm cả các đơn vị trực thuộc."
    ]
    paper.table = PaperTable(
      columns: [.init("TT", .centre), .init("Đơn vị")]
        + Self.statuses.map { .init($0.phrase.vietnamese, .right) }
        + [.init("Tỷ lệ", .right), .init("Đúng hạn", .right)],
      rows: rows.prefix(Self.mostRows).enumerated().map { number, row in
        Self.cells(number + 1, scope.directory.units[row.position].name, row.rollUp)
      })
    if rows.count < all.count || rows.count > Self.mostRows {
      paper.closing = [
        "Bảng này chỉ nêu \(min(rows.count, Self.mostRows)) đơn vị cấp dưới trực tiếp; đầy đủ "
          + "\(grouped(all.count, .vietnamese)) đơn vị có trong tệp Excel."
      ]
    }
    return paper
  }

  static let statuses: [Status] = [
    .met, .late, .inReview, .overdue, .dueSoon, .open, .upcoming,
  ]

  private static func cells(_ number: Int, _ name: String, _ rollUp: RollUp) -> [String] {
    ["\(number)", name] + statuses.map { grouped(rollUp[$0], .vietnamese) }
      + [percent(rollUp.rate), percent(rollUp.onTime)]
  }

  package func write(to workbook: Workbook, _ language: Language) throws {
    try units(to: workbook, language)
    try cells(to: workbook, language)
  }

  private func titles(_ language: Language) -> [String] {
    [
      title(language), scope.name, "\(scope.movement.plan.number) · \(scope.movement.plan.title)",
    ]
  }

  private func units(to workbook: Workbook, _ language: Language) throws {
    let columns =
      [
        SheetColumn(Phrase(vi: "TT", en: "No.")[language], .whole, width: 6),
        SheetColumn(Phrase(vi: "Đơn vị", en: "Unit")[language], width: 40),
        SheetColumn(Phrase(vi: "Mã", en: "Id")[language], width: 18),
        SheetColumn(Phrase(vi: "Bậc", en: "Level")[language], .whole, width: 7),
      ] + Self.statuses.map { SheetColumn($0.phrase[language], .whole, width: 10) }
      + [
        SheetColumn(Phrase(vi: "Được miễn", en: "Exempt")[language], .whole, width: 10),
        SheetColumn(Phrase(vi: "Tỷ lệ", en: "Rate")[language], .percent, width: 9),
        SheetColumn(Phrase(vi: "Đúng hạn", en: "On time")[language], .percent, width: 9),
      ]
    let layout = SheetLayout(
      name: Phrase(vi: "Theo đơn vị", en: "By unit")[language], titles: titles(language),
      columns: columns)
    try workbook.sheet(layout) { rows in
      for (number, row) in scope.rolledUp().enumerated() {
        let unit = scope.directory.units[row.position]
        let counts = Self.statuses.map { SheetCell.whole(row.rollUp[$0]) }
        let rates: [SheetCell] = [
          .whole(row.rollUp[.exempt]), .decimal(orEmpty: row.rollUp.rate),
          .decimal(orEmpty: row.rollUp.onTime),
        ]
        let names: [SheetCell] = [
          .whole(number + 1), .text(unit.name), .text(unit.id),
          .whole(scope.depth(of: row.position) + 1),
        ]
        try rows.append(names + counts + rates)
      }
    }
  }

  /// Every unit × due.
  private func cells(to workbook: Workbook, _ language: Language) throws {
    let columns = [
      SheetColumn(Phrase(vi: "Đơn vị", en: "Unit")[language], width: 36),
      SheetColumn(Phrase(vi: "Mục", en: "Clause")[language], width: 12),
      SheetColumn(Phrase(vi: "Nhiệm vụ", en: "Obligation")[language], width: 46),
      SheetColumn(Phrase(vi: "Hạn", en: "Last day")[language], .day),
      SheetColumn(Phrase(vi: "Tình trạng", en: "Status")[language], width: 18),
      SheetColumn(Phrase(vi: "Đã có", en: "Have")[language], .whole, width: 9),
      SheetColumn(Phrase(vi: "Cần", en: "Need")[language], .whole, width: 9),
    ]
    let layout = SheetLayout(
      name: Phrase(vi: "Từng nhiệm vụ", en: "Each obligation")[language], titles: titles(language),
      columns: columns)
    let standing = scope.standing
    let titles = standing.columns.indices.map { index in
      standing.obligation(ofColumn: index).title(of: standing.columns[index].due, language)
    }
    try workbook.sheet(layout) { rows in
      for position in scope.positions {
        let name = scope.directory.units[position].name
        for cell in standing.cells(at: position, on: scope.day) {
          try rows.append([
            .text(name), .text(standing.obligation(ofColumn: cell.column).clause),
            .text(titles[cell.column]), .day(standing.columns[cell.column].due.lastDay),
            .text(cell.status.phrase[language]), .whole(cell.have), .whole(cell.need),
          ])
        }
      }
    }
  }

  package func json() throws -> [UInt8] { try JSONText.bytes(Content(self)) }

  private struct Content: Encodable {
    let type = "progress"
    let movement: String
    let day: String
    let units: [Line]

    init(_ report: ProgressReport) {
      movement = report.scope.movement.plan.number
      day = report.scope.day.description
      units = report.scope.rolledUp().map { row in
        Line(report.scope.directory.units[row.position], row.rollUp)
      }
    }

    struct Line: Encodable {
      let unit: UnitName
      /// Cells by status, the unit's own and those of all below.
      let counts: [String: Int]
      /// Shares, 0 to 1; nil when nothing is asked.
      let rate: Double?
      let onTime: Double?

      init(_ unit: Unit, _ rollUp: RollUp) {
        self.unit = UnitName(unit)
        counts = Dictionary(
          uniqueKeysWithValues: (ProgressReport.statuses + [.exempt]).map {
            ($0.rawValue, rollUp[$0])
          })
        rate = rollUp.rate
        onTime = rollUp.onTime
      }
    }
  }
}

extension SheetCell {
  static func decimal(orEmpty number: Double?) -> SheetCell {
    number.map { .decimal($0) } ?? .empty
  }
}
