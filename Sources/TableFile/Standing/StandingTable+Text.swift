import MovementCore

extension StandingTable {
  /// Writes the cells for people: names instead of ids, words instead of codes, and a line that
  /// counts them.
  package func writeText(_ style: TextStyle, to output: OutputBuffer) throws {
    var output = output
    let language = style.language
    let (table, counts) = textTable(language)
    if table.isEmpty {
      let nothing = Phrase(
        vi: "Không có đơn vị nào phải thực hiện nhiệm vụ của kế hoạch.",
        en: "No unit owes anything of the plan.")
      output.append(nothing[language] + "\n")
    } else {
      try table.write(style, to: &output)
      let summary = Status.allCases.compactMap { status in
        counts[status].map { style.coloured("\(status.label(language)): \($0)", status.colour) }
      }
      output.append("\n" + summary.joined(separator: "   ") + "\n")
    }
    try output.flush()
  }

  private func textTable(_ language: Language) -> (TextTable, counts: [Status: Int]) {
    var table = TextTable([
      .init(title: Phrase(vi: "Đơn vị", en: "Unit")[language], isFlexible: true),
      .init(title: Phrase(vi: "Nhiệm vụ", en: "Obligation")[language], isFlexible: true),
      .init(title: Phrase(vi: "Kỳ", en: "Due")[language], isRightAligned: true),
      .init(title: Phrase(vi: "Hạn cuối", en: "Last day")[language]),
      .init(title: Phrase(vi: "Tình trạng", en: "Status")[language]),
      .init(title: Phrase(vi: "Đạt/cần", en: "Have/need")[language], isRightAligned: true),
    ])
    // Every text that comes in many rows is made once.
    let titles = standing.plan.obligations.map { TextTable.Cell($0.title) }
    let numbers = standing.columns.map { TextTable.Cell(String($0.due.number)) }
    let lastDays = standing.columns.map { TextTable.Cell($0.due.lastDay.short) }
    let statuses = Dictionary(
      uniqueKeysWithValues: Status.allCases.map { status in
        (status, TextTable.Cell(status.label(language), colour: status.colour))
      })
    var counts: [Status: Int] = [:]
    var unit: (position: Int, cell: TextTable.Cell)?
    standing.forEachCell(on: day) { cell in
      if unit?.position != cell.position {
        unit = (cell.position, TextTable.Cell(standing.directory.units[cell.position].name))
      }
      guard let name = unit?.cell, let status = statuses[cell.status] else { return }
      counts[cell.status, default: 0] += 1
      table.append([
        name, titles[standing.columns[cell.column].obligation], numbers[cell.column],
        lastDays[cell.column], status, TextTable.Cell("\(cell.have)/\(cell.need)"),
      ])
    }
    return (table, counts)
  }
}
