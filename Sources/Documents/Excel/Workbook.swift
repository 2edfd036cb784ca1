import CXLSXWriter
import Glibc

/// An Excel file that is written row by row: what is written lies on the disk and not in memory,
/// however many rows there are.
package final class Workbook {
  /// What Excel shows about a file.
  package struct Properties: Sendable {
    package var title: String
    package var author: String
    /// When it was made, in seconds since 1970.
    package var moment: Int64

    package init(title: String, author: String = "", moment: Int64) {
      self.title = title
      self.author = author
      self.moment = moment
    }
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: SheetFormats
  private var names = SheetNames()
  private let rowLimit: Int

  private init(path: String, temporary: String, rowLimit: Int) throws(WorkbookProblem) {
    self.rowLimit = rowLimit
    // The library asks for a text that it may change, and does not change it.
    let folder = strdup(temporary)
    defer { free(folder) }
    var options = lxw_workbook_options(constant_memory: 1, tmpdir: folder, use_zip64: 0)
    guard let workbook = workbook_new_opt(path, &options) else { throw .notWritten(code: 0) }
    self.workbook = workbook
    formats = SheetFormats(workbook)
  }

  /// Writes a workbook; waits for the disk, so not on a thread of Swift's own.
  ///
  /// It is there as a whole or not at all: it gets its name when it is complete and on the disk.
  ///
  /// - Parameters:
  ///   - path: Where it shall lie; in its folder lie, for that time, the rows too.
  ///   - rowLimit: How many rows a sheet may have, titles and header included.
  ///   - body: Adds the sheets, at least one.
  /// - Throws: ``WorkbookProblem``; what the body throws.
  package static func write(
    to path: String, _ properties: Properties, rowLimit: Int = SheetRows.limit,
    _ body: (Workbook) throws -> Void
  ) throws {
    let place = HandoverPlace(path)
    let workbook = try Workbook(path: place.temporary, temporary: place.folder, rowLimit: rowLimit)
    do {
      try body(workbook)
    } catch {
      lxw_workbook_free(workbook.workbook)
      throw error
    }
    workbook.describe(properties)
    errno = 0
    guard workbook_close(workbook.workbook) == LXW_NO_ERROR else {
      let code = errno
      place.abandon()
      throw WorkbookProblem.notWritten(code: code)
    }
    try place.handOver()
  }

  /// Adds a sheet and takes its rows.
  /// - Throws: ``WorkbookProblem``; what the body throws.
  package func sheet(_ layout: SheetLayout, _ rows: (inout SheetRows) throws -> Void) throws {
    guard (1...16_384).contains(layout.columns.count) else { throw WorkbookProblem.noSuchColumns }
    guard let sheet = workbook_add_worksheet(workbook, names.name(for: layout.name)) else {
      throw WorkbookProblem.notWritten(code: 0)
    }
    let frame = SheetFrame(sheet: sheet, layout: layout, formats: formats)
    var taker = SheetRows(sheet, layout.columns, formats, from: frame.begin(), limit: rowLimit)
    try rows(&taker)
    frame.end(after: taker.next)
  }

  private func describe(_ properties: Properties) {
    let title = strdup(XMLText.clean(String(properties.title.prefix(100))))
    let author = strdup(XMLText.clean(String(properties.author.prefix(100))))
    defer {
      free(title)
      free(author)
    }
    var described = lxw_doc_properties()
    described.title = title
    described.author = author
    described.created = time_t(properties.moment)
    workbook_set_properties(workbook, &described)
  }
}
