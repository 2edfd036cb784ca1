import Documents
import Foundation
import MovementCore
import Testing

@Suite("A workbook for Excel", .timeLimit(.minutes(20)))
struct WorkbookTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> SheetCell {
    CivilDate(year: year, month: month, day: day).map { .day($0) } ?? .empty
  }

  private static let layout = SheetLayout(
    name: "Tiến độ", titles: ["BẢNG TỔNG HỢP", "Kỳ: Tháng 9/2019"],
    columns: [
      SheetColumn("TT", .whole, width: 6), SheetColumn("Đơn vị", width: 40),
      SheetColumn("Điểm", .decimal), SheetColumn("Tỷ lệ", .percent), SheetColumn("Ngày", .day),
    ])

  private func book() throws -> Book {
    try Book { book in
      try book.sheet(Self.layout) { rows in
        try rows.append([1, "Phường Bến Nghé", 1234.5, 0.25, Self.day(2019, 9, 14)])
        try rows.append([2, "Phường Đa Kao", .decimal(.nan), .empty, Self.day(1890, 5, 19)])
        try rows.append([3, "Thiếu ô"])
      }
    }
  }

  @Test("Numbers are numbers, dates are dates, texts are texts")
  func types() async throws {
    let said = try await book().openpyxl(
      """
      for row in sheet.iter_rows(min_row=5):
        print([(cell.data_type, str(cell.value)) for cell in row])
      """)
    #expect(
      said == """
        [('n', '1'), ('s', 'Phường Bến Nghé'), ('n', '1234.5'), \
        ('n', '0.25'), ('d', '2019-09-14 00:00:00')]
        [('n', '2'), ('s', 'Phường Đa Kao'), ('n', 'None'), \
        ('n', 'None'), ('s', '19/05/1890')]
        [('n', '3'), ('s', 'Thiếu ô'), ('n', 'None'), ('n', 'None'), \
        ('n', 'None')]

        """)
  }

  @Test("Titles, header, filter, frozen rows, widths and the page are set up")
  func frame() async throws {
    let said = try await book().openpyxl(
      """
      print(sheet.title, sheet['A1'].value, sheet.merged_cells.ranges[0], sheet['A4'].font.b)
      print(sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows)
      print([round(sheet.column_dimensions[c].width) for c in 'AB'], sheet['A5'].number_format)
      print([sheet[c + '5'].number_format for c in 'CDE'], sheet['B5'].font.name)
      print(sheet.page_setup.paperSize, sheet.page_setup.orientation)
      print(sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage)
      print(sheet.oddFooter.center.text, book.properties.title, book.properties.creator)
      print(book.properties.created)
      """)
    #expect(
      said == """
        Tiến độ BẢNG TỔNG HỢP A1:E1 True
        A5 A4:E7 $4:$4
        [7, 41] #,##0
        ['#,##0.0#', '0.0%', 'dd/mm/yyyy'] Times New Roman
        9 landscape
        0 True
        &P/&N Bảng Quận ủy
        2019-01-04 00:00:00

        """)
  }

  @Test("LibreOffice shows what was meant")
  func calc() async throws {
    let shown = try await book().libreOffice().split(separator: "\n").map(String.init)
    #expect(shown.contains(#""TT","Đơn vị","Điểm","Tỷ lệ","Ngày""#))
    #expect(shown.contains { $0.contains("Phường Bến Nghé") && $0.contains("14/09/2019") })
    #expect(shown.contains { $0.contains("25.0%") || $0.contains("25,0%") })
  }

  @Test("There are as many sheets as were added, each with a name that Excel takes")
  func sheets() async throws {
    let names = [
      "A/B:C*?[x]", "A/B:C*?[x]", "", "'", String(repeating: "Ộ👍", count: 20), "History",
    ]
    let book = try Book { book in
      for name in names {
        try book.sheet(SheetLayout(name: name, columns: [SheetColumn("a")])) { _ in }
      }
    }
    let said = try await book.openpyxl("print(json.dumps(book.sheetnames))")
    let read = try JSONDecoder().decode([String].self, from: Data(said.utf8))
    #expect(read.prefix(4) == ["A B C   x", "A B C   x (2)", "Sheet", "Sheet (2)"])
    #expect(read.count == 6 && read.allSatisfy { (1...31).contains($0.utf16.count) })
    #expect(read[5] == "Sheet (3)")
  }
}
