import MovementCore

extension RollUpTable {
  /// Writes the roll-ups for people: marks for headings, and a line that says what they mean.
  package func writeText(_ style: TextStyle, to output: OutputBuffer) throws {
    var output = output
    let language = style.language
    try textTable(language).write(style, to: &output)
    let legend = Self.statuses.map { style.coloured($0.label(language), $0.colour) }
    output.append("\n" + legend.joined(separator: "   ") + "\n")
    try output.flush()
  }

  private func textTable(_ language: Language) -> TextTable {
    func number(_ title: String) -> TextTable.Column {
      TextTable.Column(title: title, isRightAligned: true)
    }
    let name = TextTable.Column(
      title: Phrase(vi: "Đơn vị", en: "Unit")[language], isFlexible: true)
    var table = TextTable(
      [name] + Self.statuses.map { number($0.mark) } + [
        number(Phrase(vi: "Tỷ lệ", en: "Rate")[language]),
        number(Phrase(vi: "Đúng hạn", en: "On time")[language]),
        number(Phrase(vi: "Không bắt buộc", en: "Optional")[language]),
      ])
    for position in directory.givenOrder {
      let rollUp = rollUps[position]
      let counts = Self.statuses.map { status in
        TextTable.Cell(String(rollUp[status]), colour: rollUp[status] == 0 ? .faint : status.colour)
      }
      let optional = rollUp.optional == 0 ? "–" : "\(rollUp.optionalMet)/\(rollUp.optional)"
      table.append(
        [TextTable.Cell(directory.units[position].name)] + counts + [
          TextTable.Cell(percent(rollUp.rate)), TextTable.Cell(percent(rollUp.onTime)),
          TextTable.Cell(optional),
        ])
    }
    return table
  }
}
