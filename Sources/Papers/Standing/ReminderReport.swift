package import Documents
package import MovementCore

/// The letter to the units that are late, with what each owes and since when.
package struct ReminderReport: PaperSource {
  let scope: UnitScope

  package init(_ scope: UnitScope) { self.scope = scope }

  package var kind: PaperKind { .reminder }
  package var fileName: String { "reminder-\(scope.id)-\(scope.day)" }

  package func title(_ language: Language) -> String {
    Phrase(
      vi: "Đôn đốc đến \(scope.day.short)", en: "Reminder of \(scope.day.prose.english)")[language]
  }

  private struct Line {
    let unit: Unit
    let clause: String
    let title: String
    let lastDay: CivilDate
    let have: Int
    let need: Int
  }

  /// What is overdue: the unit that is late longest first within its group.
  private func lines(_ language: Language) -> [Line] {
    let standing = scope.standing
    return scope.positions.flatMap { position -> [Line] in
      standing.columns.indices.compactMap { index -> Line? in
        guard standing.status(at: position, column: index, on: scope.day) == .overdue,
          let cell = standing.cell(at: position, column: index, on: scope.day)
        else { return nil }
        let obligation = standing.obligation(ofColumn: index)
        let due = standing.columns[index].due
        return Line(
          unit: scope.directory.units[position], clause: obligation.clause,
          title: obligation.title(of: due, language), lastDay: due.lastDay, have: cell.have,
          need: cell.need)
      }.sorted { $0.lastDay < $1.lastDay }
    }
  }

  /// So many units are named at the head; with more, the letter is to all of them.
  private static let mostNames = 12

  package func paper(_ letterhead: Letterhead) -> OfficialPaper {
    let lines = lines(.vietnamese)
    var paper = letterhead.paper(.reminder)
    paper.subject = "đôn đốc thực hiện Kế hoạch số \(scope.movement.plan.number)"
    paper.day = OfficialDate.words(scope.day)
    var names: [String] = []
    for line in lines where names.last != line.unit.name { names.append(line.unit.name) }
    paper.to =
      names.count <= Self.mostNames ? names : ["\(names.count) đơn vị có tên trong bảng kèm theo"]
    paper.lead = lead(lines, units: names.count)
    paper.table = PaperTable(
      columns: [
        .init("TT", .centre), .init("Đơn vị"), .init("Nội dung"), .init("Căn cứ"),
        .init("Hạn", .centre), .init("Đã có", .right), .init("Số ngày trễ", .right),
      ],
      rows: lines.prefix(ProgressReport.mostRows).enumerated().map { number, line in
        [
          "\(number + 1)", line.unit.name, line.title, line.clause, line.lastDay.short,
          "\(grouped(line.have, .vietnamese))/\(grouped(line.need, .vietnamese))",
          grouped(scope.day.days(since: line.lastDay), .vietnamese),
        ]
      })
    paper.closing =
      lines.isEmpty
      ? []
      : [
        "Đề nghị các đơn vị khẩn trương thực hiện, nếu có vướng mắc thì báo về "
          + "\(scope.movement.plan.issuer) để kịp thời hướng dẫn."
      ]
    if lines.count > ProgressReport.mostRows {
      paper.closing.insert(
        "Bảng nêu \(ProgressReport.mostRows) dòng đầu; đầy đủ \(grouped(lines.count, .vietnamese)) "
          + "dòng có trong tệp Excel.", at: 0)
    }
    return paper
  }

  private func lead(_ lines: [Line], units: Int) -> [String] {
    guard !lines.isEmpty else {
      return ["Đến \(OfficialDate.words(scope.day)), không có đơn vị nào quá hạn."]
    }
    return [
      "Qua theo dõi việc thực hiện \(scope.basis), đến \(OfficialDate.words(scope.day)) có "
        + "\(grouped(units, .vietnamese)) đơn vị với \(grouped(lines.count, .vietnamese)) nội dung "
        + "quá hạn, cụ thể như sau:"
    ]
  }

  package func write(to workbook: Workbook, _ language: Language) throws {
    let columns = [
      SheetColumn(Phrase(vi: "Đơn vị", en: "Unit")[language], width: 40),
      SheetColumn(Phrase(vi: "Nội dung", en: "Obligation")[language], width: 46),
      SheetColumn(Phrase(vi: "Căn cứ", en: "Clause")[language], width: 12),
      SheetColumn(Phrase(vi: "Hạn", en: "Last day")[language], .day),
      SheetColumn(Phrase(vi: "Đã có", en: "Have")[language], .whole, width: 9),
      SheetColumn(Phrase(vi: "Cần", en: "Need")[language], .whole, width: 9),
      SheetColumn(Phrase(vi: "Số ngày trễ", en: "Days late")[language], .whole, width: 12),
    ]
    let layout = SheetLayout(
      name: Phrase(vi: "Quá hạn", en: "Overdue")[language],
      titles: [title(language), "\(scope.movement.plan.number) · \(scope.movement.plan.title)"],
      columns: columns)
    try workbook.sheet(layout) { rows in
      for line in lines(language) {
        try rows.append([
          .text(line.unit.name), .text(line.title), .text(line.clause), .day(line.lastDay),
          .whole(line.have), .whole(line.need), .whole(scope.day.days(since: line.lastDay)),
        ])
      }
    }
  }

  package func json() throws -> [UInt8] {
    try JSONText.bytes(
      Content(
        movement: scope.movement.plan.number, day: scope.day.description,
        overdue: lines(.vietnamese).map {
          .init(
            unit: UnitName($0.unit), clause: $0.clause, title: $0.title,
            lastDay: $0.lastDay.description, have: $0.have, need: $0.need)
        }))
  }

  private struct Content: Encodable {
    var type = "reminder"
    let movement: String
    let day: String
    let overdue: [Entry]

    struct Entry: Encodable {
      let unit: UnitName
      let clause: String
      let title: String
      let lastDay: String
      let have: Int
      let need: Int
    }
  }
}
