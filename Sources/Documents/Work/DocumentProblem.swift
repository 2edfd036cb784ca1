package import MovementCore
package import Sandbox

/// Why a document could not be made.
package enum DocumentProblem: Error, Hashable {
  /// Something is wrong with the template.
  case template(TemplateProblem)
  /// Making it took more than one document may cost.
  case tooCostly(ToolLimit)
  /// A picture is none that could be put in.
  case pictureNotReadable
  /// The values themselves are more than this many megabytes.
  case valuesTooLarge(limit: Int)
  /// The program that makes Word files ended without a word that we know.
  case wordFailed
  /// LibreOffice ended without having made a PDF.
  case pdfFailed
  /// The machine lacks the package of this name.
  case notInstalled(package: String)
}

extension DocumentProblem: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .template(let problem): problem.phrase
    case .tooCostly(.time), .tooCostly(.processor):
      Phrase(
        vi: "Tạo văn bản mất quá nhiều thời gian nên đã dừng. Hãy bớt vòng lặp hoặc số dòng.",
        en: "Making the document took too long and was stopped. Use fewer loops or rows.")
    case .tooCostly:
      Phrase(
        vi: "Văn bản quá lớn nên đã dừng. Hãy bớt vòng lặp, số dòng hoặc ảnh.",
        en: "The document became too large and was stopped. Use fewer loops, rows or pictures.")
    case .pictureNotReadable:
      Phrase(
        vi: "Một ảnh của văn bản không đọc được. Hãy thử ảnh khác (PNG).",
        en: "A picture of the document cannot be read. Try another one (PNG).")
    case .valuesTooLarge(let limit):
      Phrase(
        vi: "Dữ liệu của văn bản lớn hơn \(limit) MB. Hãy chia thành nhiều văn bản.",
        en: "What the document would show is more than \(limit) MB. Make several documents of it.")
    case .wordFailed:
      Phrase(
        vi: "Không tạo được tệp Word từ mẫu này. Hãy mở mẫu bằng Word, lưu lại rồi thử lại.",
        en: "No Word file could be made from this template. Open it in Word, save it, try again.")
    case .pdfFailed:
      Phrase(
        vi: "LibreOffice không tạo được PDF. Tệp Word vẫn dùng được; hãy thử lại.",
        en: "LibreOffice made no PDF. The Word file can be used; try again.")
    case .notInstalled(let package):
      Phrase(
        vi: "Máy chủ chưa cài gói \(package). Hãy báo người quản trị.",
        en: "The server lacks the package \(package). Tell whoever runs it.")
    }
  }
}
