import MovementCore

extension PlanTable {
  /// Writes the plan for people: its head, and what is due when, with clause and title.
  package func writeText(_ style: TextStyle, to output: OutputBuffer) throws {
    var output = output
    let language = style.language
    let period = "\(plan.period.first.short) – \(plan.period.last.short)"
    output.append("\(onOneLine(plan.number))  \(onOneLine(plan.title))\n")
    output.append("\(onOneLine(plan.issuer)), \(plan.issued.short); \(period)\n\n")
    try textTable(language).write(style, to: &output)
    try output.flush()
  }

  private func textTable(_ language: Language) -> TextTable {
    var table = TextTable([
      .init(title: Phrase(vi: "Mục", en: "Clause")[language]),
      .init(title: Phrase(vi: "Mã", en: "Id")[language]),
      .init(title: Phrase(vi: "Nhiệm vụ", en: "Obligation")[language], isFlexible: true),
      .init(title: Phrase(vi: "Kỳ", en: "Due")[language], isRightAligned: true),
      .init(title: Phrase(vi: "Từ ngày", en: "Opens")[language]),
      .init(title: Phrase(vi: "Hạn cuối", en: "Last day")[language]),
      .init(title: Phrase(vi: "Số lượng", en: "Quantity")[language], isRightAligned: true),
      .init(title: Phrase(vi: "Đơn vị thực hiện", en: "Who")[language], isFlexible: true),
    ])
    for obligation in plan.obligations {
      let fixed = [obligation.clause, obligation.id, obligation.title].map { TextTable.Cell($0) }
      let quantity = TextTable.Cell(obligation.quantity.written)
      let who = TextTable.Cell(Self.who(of: obligation))
      for due in obligation.schedule.dues {
        table.append(
          fixed + [
            TextTable.Cell(String(due.number)), TextTable.Cell(due.opens.short),
            TextTable.Cell(due.lastDay.short), quantity, who,
          ])
      }
    }
    return table
  }
}
