import Documents
import Foundation
import Testing

@Suite("Writing a workbook", .timeLimit(.minutes(20)))
struct WritingTests {
  private struct Broken: Error, Equatable {}

  private func left(_ place: Place) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path).filter {
      $0.contains("book")
    }
  }

  private func write(_ place: Place, _ body: (Workbook) throws -> Void) throws {
    try Workbook.write(to: place.path + "/book.xlsx", .init(title: "", moment: 0), body)
  }

  @Test("What fails in the midst leaves nothing behind")
  func fails() throws {
    let place = try Place()
    #expect(throws: Broken()) {
      try write(place) { book in
        try book.sheet(SheetLayout(name: "a", columns: [SheetColumn("a")])) { rows in
          for number in 0..<5_000 { try rows.append([.whole(number)]) }
          throw Broken()
        }
      }
    }
    #expect(try left(place).isEmpty)
  }

  @Test("A file that cannot be written is an error, and nothing is left")
  func refused() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: place.path + "/book.xlsx/in-the-way", withIntermediateDirectories: true)
    #expect(throws: WorkbookProblem.self) {
      try write(place) {
        try $0.sheet(SheetLayout(name: "a", columns: [SheetColumn("a")])) { _ in }
      }
    }
    #expect(try left(place) == ["book.xlsx"])
  }

  @Test("A sheet has columns, and no more than Excel has")
  func columns() throws {
    for count in [0, 16_385] {
      let place = try Place()
      let columns = (0..<count).map { SheetColumn("\($0)") }
      #expect(throws: WorkbookProblem.noSuchColumns) {
        try write(place) { try $0.sheet(SheetLayout(name: "a", columns: columns)) { _ in } }
      }
      #expect(try left(place).isEmpty)
    }
  }

  @Test("A row more than a sheet holds is an error")
  func rows() throws {
    let place = try Place()
    #expect(SheetRows.limit == 1_048_576)
    let layout = SheetLayout(name: "a", columns: [SheetColumn("a", .whole)])
    func write(_ count: Int) throws {
      try Workbook.write(
        to: place.path + "/book.xlsx", .init(title: "", moment: 0), rowLimit: 100
      ) { book in
        try book.sheet(layout) { rows in
          for number in 0..<count { try rows.append([.whole(number)]) }
        }
      }
    }
    #expect(throws: WorkbookProblem.tooManyRows(limit: 100)) { try write(100) }
    #expect(try left(place).isEmpty)
    // The header is one of them.
    try write(99)
    #expect(try left(place) == ["book.xlsx"])
  }
}
