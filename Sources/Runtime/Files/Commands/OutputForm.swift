import TableFile

/// The forms in which a command gives a table.
package enum OutputForm: String, CaseIterable, Sendable {
  /// For people.
  case text
  case csv
  case json

  /// Nil for people.
  var table: TableFormat? {
    switch self {
    case .text: nil
    case .csv: .csv
    case .json: .json
    }
  }
}
