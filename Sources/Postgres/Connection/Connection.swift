import CLibPQ
import SQL

/// One connection to a server. It belongs to whoever runs a transaction on it, on one thread.
final class Connection {
  let handle: OpaquePointer
  let cancelHandle: CancelHandle
  var prepared = PreparedStatements()
  /// Nothing more can be done on it.
  var isBroken = false

  /// The transaction that runs: until when, how long that is, and whether it is still wanted.
  private(set) var deadline = ContinuousClock.now
  private(set) var limit = Duration.zero
  private(set) var cancellation = Cancellation()

  /// Connects; this waits for the server.
  init(to string: ConnectionString, limits: PostgresLimits) throws(Failure) {
    var options = string.options
    options["client_encoding"] = "UTF8"
    for (keyword, value) in Self.defaults(limits) where options[keyword] == nil {
      options[keyword] = value
    }
    var (keywords, values) = (CStrings(), CStrings())
    for (keyword, value) in options {
      keywords.append(keyword)
      values.append(value)
    }
    keywords.appendNull()
    values.appendNull()
    let connection = keywords.withPointers { keywords in
      values.withPointers { values in PQconnectdbParams(keywords, values, 0) }
    }
    guard let connection else { throw .lost(detail: "out of memory") }
    guard PQstatus(connection) == CONNECTION_OK else {
      let detail = Self.message(
        of: connection,
        without: [options["password"], options["user"].map { "\"\($0)\"" }])
      PQfinish(connection)
      throw .lost(detail: detail)
    }
    handle = connection
    cancelHandle = CancelHandle(of: connection)
    // What the server merely remarks would be printed otherwise.
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
    PQsetnonblocking(connection, 1)
    start(until: .now + limits.connecting, limit: limits.connecting, Cancellation())
    try settle(limits)
  }

  deinit { PQfinish(handle) }

  /// A new transaction begins on it.
  func start(
    until deadline: ContinuousClock.Instant, limit: Duration, _ cancellation: Cancellation
  ) {
    self.deadline = deadline
    self.limit = limit
    self.cancellation = cancellation
  }

  /// A machine that went away without a word is noticed within a minute.
  private static func defaults(_ limits: PostgresLimits) -> [String: String] {
    [
      "fallback_application_name": "lantoa", "keepalives_idle": "20", "keepalives_interval": "5",
      "keepalives_count": "4", "tcp_user_timeout": "40000",
      "connect_timeout": String(max(2, limits.connecting.components.seconds)),
    ]
  }

  /// libpq's words, in one line. They name host, port and user.
  ///
  /// - Parameter secrets: What is taken out. A password is not in them, unless that changes.
  static func message(of connection: OpaquePointer, without secrets: [String?] = []) -> String {
    let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
    let line = text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0.isWhitespace })
    }.joined(separator: "; ")
    return secrets.compactMap(\.self).filter { !$0.isEmpty }.reduce(line) { line, secret in
      line.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "…")
    }
  }
}
