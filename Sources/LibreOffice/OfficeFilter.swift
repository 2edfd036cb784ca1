/// What LibreOffice reads a document with, so that it does not choose by what it sees.
package struct OfficeFilter: Sendable, Hashable {
  package let name: String
  /// With its dot.
  package let ending: String

  package static let word = OfficeFilter(name: "MS Word 2007 XML", ending: ".docx")
  package static let openText = OfficeFilter(name: "writer8", ending: ".odt")
  package static let legacyWord = OfficeFilter(name: "MS Word 97", ending: ".doc")
}
