import SQL

/// Why the database does not serve at this moment; it goes by itself or with an administrator's help,
/// and nobody who works with it has done anything wrong.
package enum Outage: Sendable {
  /// There is no connection; nothing was written.
  case away
  /// The connection was lost while saving: it may be saved, or not.
  case outcomeUnknown
  /// Others write for too long; nothing was written.
  case busy
  /// The disk is full; nothing was written.
  case diskFull
  /// The database itself is broken, or the program: nobody who reads a page can do anything about
  /// it. A word for the log.
  case broken(String)

  /// Nil for any other error.
  package init?(_ error: any Error) {
    switch error {
    case SQLError.unreachable: self = .away
    case SQLError.outcomeUnknown: self = .outcomeUnknown
    case SQLError.busy: self = .busy
    case SQLError.diskFull: self = .diskFull
    case let error as SQLError:
      guard case .constraint = error else {
        self = .broken(error.word)
        return
      }
      return nil
    default: return nil
    }
  }
}
