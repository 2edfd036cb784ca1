/// The types of content that are taken. What can run or carry a script in a browser is not among
/// them: no HTML, SVG, XML, program or archive.
package enum MediaType: String, CaseIterable, Sendable {
  case jpeg = "image/jpeg"
  case png = "image/png"
  case gif = "image/gif"
  case webP = "image/webp"
  case heic = "image/heic"
  case heif = "image/heif"
  case pdf = "application/pdf"
  case wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case presentation = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
  case openText = "application/vnd.oasis.opendocument.text"
  case openSpreadsheet = "application/vnd.oasis.opendocument.spreadsheet"
  case legacyWordDocument = "application/msword"
  case legacyWorkbook = "application/vnd.ms-excel"
  case mp3 = "audio/mpeg"
  case m4a = "audio/mp4"
  case mp4 = "video/mp4"
  /// UTF-8, also tables with separators: their content does not tell them from other text.
  case plainText = "text/plain"

  /// The endings that a name of this type may have, in lower case; the first is the usual one.
  package var fileExtensions: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg", "jfif"]
    case .png: ["png"]
    case .gif: ["gif"]
    case .webP: ["webp"]
    case .heic: ["heic", "heif"]
    case .heif: ["heif", "heic"]
    case .pdf: ["pdf"]
    case .wordDocument: ["docx"]
    case .workbook: ["xlsx"]
    case .presentation: ["pptx"]
    case .openText: ["odt"]
    case .openSpreadsheet: ["ods"]
    case .legacyWordDocument: ["doc"]
    case .legacyWorkbook: ["xls"]
    case .mp3: ["mp3"]
    case .m4a: ["m4a"]
    case .mp4: ["mp4", "m4v"]
    case .plainText: ["txt", "csv", "tsv", "md"]
    }
  }

  /// The usual ending, without a dot.
  package var fileExtension: String { fileExtensions.first ?? "" }

  /// Whether a page shows it as a picture. Everything else is downloaded.
  package var isShownInline: Bool {
    switch self {
    case .jpeg, .png, .gif, .webP: true
    default: false
    }
  }

  /// The value of the header Content-Type.
  package var header: String {
    self == .plainText ? "\(rawValue); charset=utf-8" : rawValue
  }
}
