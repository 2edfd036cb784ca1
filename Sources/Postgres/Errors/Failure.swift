import SQL

/// Why a connection did not do what it was asked to.
enum Failure: Error, Sendable {
  case server(ServerError)
  /// A statement that was prepared earlier no longer fits the tables.
  case stalePlan(ServerError)
  /// The server went away. What was not committed is taken back there.
  case lost(detail: String)
  /// The task that wanted it was cancelled.
  case cancelled
  /// The transaction took longer than it may.
  case late(after: Duration)
  /// Anything else, found on this side.
  case refused(SQLError)
  /// There is no connection to be had. Another attempt would not help; who waits hears of it.
  case unreachable(detail: String)
  /// The server is there, and cannot be used for this.
  case unusable(SQLError.OpenProblem)
}

extension Failure {
  /// In the words of the port.
  func error(at place: String) -> any Error {
    switch self {
    case .server(let error), .stalePlan(let error): error.error(at: place)
    case .lost(let detail), .unreachable(let detail):
      SQLError.unreachable(place: place, detail: detail)
    case .unusable(let problem): SQLError.cannotOpen(path: place, problem)
    case .cancelled: CancellationError()
    case .late(let limit):
      SQLError.failed(detail: "the server did not finish within \(limit.milliseconds) ms")
    case .refused(let error): error
    }
  }

  /// Why the transaction may be begun again; nil if that would not help.
  var retry: RetryReason? {
    switch self {
    case .stalePlan: .stalePlan
    case .lost: .lostConnection
    case .cancelled, .late, .refused, .unreachable, .unusable: nil
    case .server(let error):
      switch error.state {
      case "40001": .serialization
      case "40P01": .deadlock
      // Of two who make the same row, table or column at the same time, the slower one is told
      // this: it has to look again (PostgreSQL's documentation, 13.5).
      case "23505", "42P07", "42701", "42710": .duplicate
      default: nil
      }
    }
  }
}
