/// How a sheet of a workbook looks, before there are rows in it.
package struct SheetLayout: Sendable {
  package enum Orientation: Sendable { case portrait, landscape }

  /// On the tab. What Excel does not take in names is replaced, and it is cut to 31 characters.
  package var name: String
  /// Lines above the header, across all columns; the first one is the largest.
  package var titles: [String]
  package var columns: [SheetColumn]
  /// Paper is A4; all columns go onto the width of one page.
  package var orientation: Orientation

  package init(
    name: String, titles: [String] = [], columns: [SheetColumn],
    orientation: Orientation = .landscape
  ) {
    self.name = name
    self.titles = titles
    self.columns = columns
    self.orientation = orientation
  }
}

/// One column: its name, and how its values are written.
package struct SheetColumn: Sendable {
  package enum Kind: Sendable, CaseIterable {
    /// Never a formula, whatever it begins with.
    case text
    /// 1.234
    case whole
    /// 1.234,5
    case decimal
    /// 0.25 is written as 25,0%.
    case percent
    /// A real date, written as dd/MM/yyyy.
    case day
  }

  package let name: String
  package let kind: Kind
  /// In characters of the font, 1 to 255.
  package let width: Double

  /// - Parameter width: As much as the kind commonly needs if it is not said.
  package init(_ name: String, _ kind: Kind = .text, width: Double? = nil) {
    self.name = name
    self.kind = kind
    let common: Double =
      switch kind {
      case .text: 30
      case .day: 13
      case .whole, .decimal, .percent: 12
      }
    self.width = min(max(width ?? common, 1), 255)
  }
}
