import MovementCore

/// A table for people, laid out to fit a terminal.
struct TextTable {
  struct Column {
    var title: String
    var isRightAligned = false
    /// May be cut when the table is too wide.
    var isFlexible = false
  }

  /// What stands in one place; measured once, so that a name which comes in many rows is not
  /// measured again.
  struct Cell {
    let text: String
    let width: Int
    let colour: TextColour?

    init(_ text: String, colour: TextColour? = nil) {
      self.text = onOneLine(text)
      self.colour = colour
      width = displayWidth(self.text)
    }
  }

  private let columns: [Column]
  private var cells: [Cell] = []
  private var widths: [Int]

  init(_ columns: [Column]) {
    self.columns = columns
    widths = columns.map { displayWidth($0.title) }
  }

  var isEmpty: Bool { cells.isEmpty }

  /// One cell for each column.
  mutating func append(_ row: [Cell]) {
    for index in row.indices { widths[index] = max(widths[index], row[index].width) }
    cells.append(contentsOf: row)
  }

  func write(_ style: TextStyle, to output: inout OutputBuffer) throws {
    let widths = fittedWidths(style.width)
    writeRow(columns.map { Cell($0.title, colour: .bold) }[...], widths, style, to: &output)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    output.append(rule + "\n")
    for start in stride(from: 0, to: cells.count, by: columns.count) {
      writeRow(cells[start..<(start + columns.count)], widths, style, to: &output)
      try output.flushIfFull()
    }
  }

  // MARK: - Layout

  private static let gap = "  "
  /// A cut column keeps this much.
  private static let narrowest = 8
  /// The widest that a flexible column becomes when nothing limits the table.
  private static let widest = 120

  private func fittedWidths(_ total: Int?) -> [Int] {
    var widths = widths
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    for index in flexible { widths[index] = min(widths[index], total ?? Self.widest) }
    guard let total else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - total
    // The widest gives way first.
    while excess > 0, let index = flexible.max(by: { widths[$0] < widths[$1] }),
      widths[index] > Self.narrowest
    {
      widths[index] -= 1
      excess -= 1
    }
    return widths
  }

  private func writeRow(
    _ row: ArraySlice<Cell>, _ widths: [Int], _ style: TextStyle, to output: inout OutputBuffer
  ) {
    for (index, cell) in row.enumerated() {
      if index > 0 { output.append(Self.gap) }
      let isCut = cell.width > widths[index]
      let text = isCut ? truncated(cell.text, to: widths[index]) : cell.text
      let spaces = max(0, widths[index] - (isCut ? displayWidth(text) : cell.width))
      let padding = String(repeating: " ", count: spaces)
      let isRight = columns[index].isRightAligned
      if isRight { output.append(padding) }
      output.append(style.coloured(text, cell.colour))
      if !isRight, index < columns.count - 1 { output.append(padding) }
    }
    output.append(CSV.lineFeed)
  }
}
