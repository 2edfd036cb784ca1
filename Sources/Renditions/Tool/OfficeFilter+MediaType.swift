import Files
import LibreOffice

extension OfficeFilter {
  /// Nil for a type that LibreOffice is not asked to read.
  init?(for type: MediaType) {
    switch type {
    case .wordDocument: self = .word
    case .openText: self = .openText
    case .legacyWordDocument: self = .legacyWord
    default: return nil
    }
  }
}
