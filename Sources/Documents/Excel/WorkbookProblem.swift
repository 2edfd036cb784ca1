package import MovementCore

/// Why a workbook could not be written.
package enum WorkbookProblem: Error, Hashable {
  /// A sheet of Excel has no more rows.
  case tooManyRows(limit: Int)
  /// A sheet has no column, or more than Excel has.
  case noSuchColumns
  /// The disk refused: its error number, or 0 if only the library knows.
  case notWritten(code: Int32)
}

extension WorkbookProblem: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .tooManyRows(let limit):
      Phrase(
        vi: "Bảng có hơn \(limit) dòng, nhiều hơn một trang tính Excel chứa được. Hãy lọc bớt.",
        en: "The table has more than \(limit) rows, more than a sheet of Excel holds. Filter it.")
    case .noSuchColumns:
      Phrase(
        vi: "Bảng không có cột, hoặc có nhiều cột hơn Excel chứa được.",
        en: "The table has no columns, or more than Excel holds.")
    case .notWritten:
      Phrase(
        vi: "Không ghi được tệp Excel. Ổ đĩa của máy chủ có thể đã đầy; hãy báo người quản trị.",
        en: "The Excel file could not be written. The server's disk may be full; tell whoever "
          + "runs it.")
    }
  }
}
