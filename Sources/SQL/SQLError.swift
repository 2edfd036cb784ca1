/// What went wrong with a database, in the same words for every engine.
package enum SQLError: Error, Hashable, Sendable {
  case cannotOpen(path: String, OpenProblem)
  /// The server is not there, does not let us in, or went away in the middle: nothing was written.
  ///
  /// - place: Host, port and name of the database, without user and password.
  case unreachable(place: String, detail: String)
  /// The connection was lost while saving: nobody knows on which side of the commit.
  case outcomeUnknown
  /// The file is there and is something else.
  case notADatabase(path: String)
  /// The schema refused a row.
  case constraint(Violation)
  /// Others wrote for so long that waiting was given up.
  case busy
  /// Something tried to write where only reading is possible.
  case readOnly
  case diskFull
  /// The engine found its own data broken.
  case damaged(detail: String)
  /// Anything else: a wrong statement, a disk that fails …
  case failed(detail: String)

  package enum OpenProblem: Hashable, Sendable {
    case noFile
    case noDirectory
    case isDirectory
    case noPermission
    /// A server's address that cannot be read. Nothing of it is repeated: any part may be secret.
    case badAddress
    /// The database keeps texts in another encoding than UTF8.
    case wrongEncoding(String)
    /// The database orders texts otherwise than by their bytes (locale C).
    case wrongLocale(String)
    /// The server is older than what was tried.
    case oldServer
    case other(detail: String)
  }

  /// Which rule of the schema a row broke.
  package struct Violation: Hashable, Sendable {
    package var rule: Rule
    /// The engine's words, which name a column or a constraint if it knows one.
    package var detail: String
    /// The index in ``WriteTransaction/run(_:each:)``, from 0.
    package var row: Int?

    package init(rule: Rule, detail: String, row: Int? = nil) {
      self.rule = rule
      self.detail = detail
      self.row = row
    }

    package enum Rule: Hashable, Sendable {
      /// It refers to a record that is not there.
      case foreignKey
      /// There is such a record already.
      case unique
      case check
      case notNull
      case other
    }
  }

  /// The same error, with the row of a batch that caused it.
  package func at(row: Int) -> SQLError {
    guard case .constraint(var violation) = self else { return self }
    violation.row = row
    return .constraint(violation)
  }
}
