import Store

extension SiteProblem {
  /// What a visitor is told of a database that cannot serve at this moment. The server's name and its
  /// words are for who runs it.
  init(_ outage: Outage) {
    switch outage {
    case .away: self = .databaseAway
    case .outcomeUnknown: self = .outcomeUnknown
    case .busy: self = .busy
    case .diskFull: self = .diskFull
    case .broken: self = .failure
    }
  }

  /// After how many seconds another try is worth it (the header `Retry-After`); nil for problems that
  /// do not go by themselves.
  var retryAfter: Int64? {
    switch self {
    case .databaseAway, .outcomeUnknown, .busy: 5
    case .diskFull: 60
    case .tooManyTries(let seconds): seconds
    case .tooManyRequests(let seconds): Int64(seconds)
    default: nil
    }
  }
}
