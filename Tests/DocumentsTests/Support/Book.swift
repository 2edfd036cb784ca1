import Documents
import Foundation

/// A workbook of a test, and how others read it.
struct Book {
  let place: Place
  let path: String

  init(_ body: (Workbook) throws -> Void) throws {
    place = try Place()
    path = place.path + "/book.xlsx"
    try Workbook.write(
      to: path, .init(title: "Bảng", author: "Quận ủy", moment: 1_546_560_000), body)
  }

  /// One sheet “Bảng”, with one text column for each text of the rows.
  init(texts rows: [[SheetCell]]) throws {
    try self.init { book in
      let columns = (rows.first ?? []).indices.map { SheetColumn("Cột \($0)") }
      try book.sheet(SheetLayout(name: "Bảng", columns: columns)) { taker in
        for row in rows { try taker.append(row) }
      }
    }
  }

  /// What a program says of `sheet`, the first one, as openpyxl reads it.
  func openpyxl(_ program: String) async throws -> String {
    try await Machine.run(
      "/usr/bin/python3",
      [
        "-c",
        "import json, openpyxl, sys\n"
          + """
          book = openpyxl.load_workbook(sys.argv[1])
          sheet = book.worksheets[0]
          \(program)
          """, path,
      ])
  }

  /// The values of a column below its header, by openpyxl.
  func column(_ number: Int) async throws -> [String?] {
    let said = try await openpyxl(
      "print(json.dumps([row[\(number)].value for row in sheet.iter_rows(min_row=2)]))")
    return try JSONDecoder().decode([String?].self, from: Data(said.utf8))
  }

  /// The first sheet as LibreOffice shows it: fields in quotes, a row on a line.
  func libreOffice() async throws -> String {
    _ = try await Machine.run(
      "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://\(place.path)/profile", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true", "--outdir", place.path, path,
      ])
    return try String(contentsOfFile: place.path + "/book.csv", encoding: .utf8)
  }
}
