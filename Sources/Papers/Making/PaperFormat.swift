/// In which a paper leaves the house.
package enum PaperFormat: String, Sendable, CaseIterable {
  /// Word.
  case docx
  case pdf
  /// Excel.
  case xlsx
  /// For programs.
  case json

  package var mediaType: String {
    switch self {
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .pdf: "application/pdf"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .json: "application/json; charset=utf-8"
    }
  }

  /// What people call it.
  package var name: String {
    switch self {
    case .docx: "Word"
    case .pdf: "PDF"
    case .xlsx: "Excel"
    case .json: "JSON"
    }
  }
}
