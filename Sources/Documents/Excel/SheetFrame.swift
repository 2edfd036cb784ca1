import CXLSXWriter

/// Everything of a sheet but its rows.
struct SheetFrame {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let layout: SheetLayout
  let formats: SheetFormats

  private var lastColumn: UInt16 { UInt16(layout.columns.count - 1) }
  /// The rows above the header: the titles, and an empty one below them.
  private var above: UInt32 { layout.titles.isEmpty ? 0 : UInt32(layout.titles.count) + 1 }

  /// Writes what stands above the rows.
  /// - Returns: The number of the first row.
  func begin() -> UInt32 {
    for (place, column) in layout.columns.enumerated() {
      worksheet_set_column(sheet, UInt16(place), UInt16(place), column.width, nil)
    }
    setUpPage()
    writeTitles()
    // Room for two lines, and for the marks above capitals.
    worksheet_set_row(sheet, above, 36, nil)
    for (place, column) in layout.columns.enumerated() {
      worksheet_write_string(
        sheet, above, UInt16(place), SheetCell.fitting(column.name), formats.header)
    }
    worksheet_freeze_panes(sheet, above + 1, 0)
    worksheet_repeat_rows(sheet, above, above)
    return above + 1
  }

  /// - Parameter next: The number of the row after the last one.
  func end(after next: UInt32) {
    worksheet_autofilter(sheet, above, 0, max(above, next - 1), lastColumn)
  }

  private func setUpPage() {
    worksheet_set_paper(sheet, 9)  // A4
    switch layout.orientation {
    case .landscape: worksheet_set_landscape(sheet)
    case .portrait: worksheet_set_portrait(sheet)
    }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_center_horizontally(sheet)
    // In inches: 20 mm at the left for the binding, 10 to 15 elsewhere.
    worksheet_set_margins(sheet, 0.79, 0.4, 0.6, 0.6)
    worksheet_set_footer(sheet, "&C&\"Times New Roman,Regular\"&P/&N")
  }

  private func writeTitles() {
    let width = layout.columns.reduce(0) { $0 + $1.width }
    for (place, title) in layout.titles.enumerated() {
      let row = UInt32(place)
      let format = place == 0 ? formats.title : formats.subtitle
      // Excel does not make room for the lines of merged cells by itself.
      let lines = max(1, (Double(title.count) * 1.3 / max(width, 1)).rounded(.up))
      worksheet_set_row(sheet, row, 22 * min(lines, 10), nil)
      if lastColumn > 0 {
        worksheet_merge_range(sheet, row, 0, row, lastColumn, SheetCell.fitting(title), format)
      } else {
        worksheet_write_string(sheet, row, 0, SheetCell.fitting(title), format)
      }
    }
  }
}
