/// What keeps a row of a CSV file from being read as it stands.
package struct CSVFault: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// A quotation mark opens a field and nothing closes it.
    case unclosedQuote
    /// Something stands between a closing quotation mark and the next comma.
    case textAfterQuote
    /// A quotation mark inside a field that does not begin with one.
    case strayQuote
    case notUTF8
    case nul
    /// A letter with more marks than any writing has, which would take seconds to compare.
    case endlessMarks
  }

  package var kind: Kind
  /// Index of the field in its row.
  package var field: Int
  /// Where it is, from 1; a quoted field may go over several lines.
  package var line: Int

  package init(_ kind: Kind, field: Int, line: Int) {
    self.kind = kind
    self.field = field
    self.line = line
  }

  /// Whether the fields of the row may stand in the wrong places.
  package var breaksRow: Bool {
    switch kind {
    case .unclosedQuote, .textAfterQuote, .strayQuote: true
    case .notUTF8, .nul, .endlessMarks: false
    }
  }
}
