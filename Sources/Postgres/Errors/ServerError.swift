import CLibPQ
import SQL

/// What the server answered instead of doing what it was told.
struct ServerError: Error, Hashable, Sendable {
  /// Five characters that name the condition (SQLSTATE): PostgreSQL's documentation, appendix A.
  let state: String
  /// The server's words, without its "detail", which repeats the values of rows.
  let message: String

  init(state: String, message: String) {
    self.state = state
    self.message = message
  }

  init(_ result: OpaquePointer) {
    state = Self.field(Self.stateField, of: result)
    message = Self.field(Self.messageField, of: result)
  }

  private static func field(_ code: Character, of result: OpaquePointer) -> String {
    guard let ascii = code.asciiValue, let text = PQresultErrorField(result, Int32(ascii)) else {
      return ""
    }
    return String(cString: text)
  }

  // PG_DIAG_SQLSTATE and PG_DIAG_MESSAGE_PRIMARY.
  private static let stateField: Character = "C"
  private static let messageField: Character = "M"
}

extension ServerError {
  /// In the words of the port.
  func error(at place: String) -> SQLError {
    switch state {
    case "23502": violation(.notNull)
    case "23503": violation(.foreignKey)
    case "23505": violation(.unique)
    // What a column cannot hold, such as a number out of its range or a word, breaks what the schema
    // checks in SQLite: this engine merely notices it first.
    case "23514", "22001", "22003", "22P02": violation(.check)
    case "40001", "40P01", "55P03": .busy
    case "25006": .readOnly
    case "53100": .diskFull
    case "42501": .cannotOpen(path: place, .noPermission)
    case "XX001", "XX002": .damaged(detail: detail)
    case _ where state.hasPrefix("23"): violation(.other)
    default: .failed(detail: detail)
    }
  }

  private func violation(_ rule: SQLError.Violation.Rule) -> SQLError {
    .constraint(.init(rule: rule, detail: detail))
  }

  /// Messages about data (class 22) and from functions (P0) repeat values, which may be nobody's
  /// business; the others name what is in the schema or in the statement.
  private var detail: String {
    state.hasPrefix("22") || state.hasPrefix("P0") || message.isEmpty
      ? "SQLSTATE \(state)" : message
  }
}
