package import SQL

/// A database of a PostgreSQL server, 15 or newer.
///
/// Its encoding has to be UTF8 and its locale C, so that texts have the order that they have in
/// SQLite. Several programs may write at once: a transaction that could not be put in order with
/// the others is run again.
package struct PostgresDatabase: Database {
  private let readers: ConnectionPool
  private let writers: ConnectionPool
  private let source: ConnectionSource
  private let access: Access

  package enum Access: Sendable {
    case readWrite
    /// Never changes anything.
    case readOnly
  }

  /// Connects once, to see whether it is of any use. This waits for the server: do it at the start,
  /// not while serving.
  ///
  /// - Parameters:
  ///   - address: `postgres://user:password@host:port/database?sslmode=verify-full`, with every
  ///     option of libpq.
  ///   - jitter: A number from 0 up to 1, by chance; for pauses.
  /// - Throws: ``SQLError/cannotOpen(path:_:)`` or ``SQLError/unreachable(place:detail:)``, in which
  ///   neither user nor password is.
  package static func open(
    _ address: String, access: Access = .readWrite, limits: PostgresLimits = PostgresLimits(),
    jitter: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
  ) throws -> PostgresDatabase {
    let source = ConnectionSource(
      string: try ConnectionString(parsing: address), limits: limits, jitter: jitter)
    let database = PostgresDatabase(source: source, access: access)
    do {
      try database.readers.runNow { connection throws(Failure) in
        try connection.begin(.read, within: limits.connecting, Cancellation())
      } _: { connection in
        try connection.transact(.read, at: source.string.place) { _ in }
      }
    } catch let failure as Failure {
      throw failure.error(at: source.string.place)
    }
    return database
  }

  private init(source: ConnectionSource, access: Access) {
    self.source = source
    self.access = access
    readers = ConnectionPool(source: source, label: "read", connections: source.limits.readers)
    writers = ConnectionPool(source: source, label: "write", connections: source.limits.writers)
  }

  package var engine: Engine { .postgres }

  /// What happened so far.
  package var counts: PostgresCounts { source.counter.counts }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value {
    try await transact(.read, named: "read", in: readers) { try body($0) }
  }

  @discardableResult
  package func write<Value: Sendable>(
    named name: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Value
  ) async throws -> Value {
    guard access == .readWrite else { throw SQLError.readOnly }
    return try await transact(.write, named: name, in: writers) { try body($0) }
  }

  package func close() throws {
    readers.close()
    writers.close()
  }

  /// Tries until it works out, or is not worth another attempt.
  private func transact<Value: Sendable>(
    _ kind: TransactionKind, named name: String, in pool: ConnectionPool,
    _ body: @escaping @Sendable (PostgresTransaction) throws -> Value
  ) async throws -> Value {
    var attempts = Attempts(within: source.limits.waiting, jitter: source.jitter)
    while true {
      do {
        return try await attempt(kind, in: pool, body)
      } catch let failed as FailedAttempt {
        guard let reason = failed.retry, let pause = attempts.next(after: reason) else {
          throw failed.error
        }
        source.counter.add { $0.retries[.init(transaction: name, reason: reason), default: 0] += 1 }
        try await Task.sleep(for: pause)
      } catch let failure as Failure {
        throw failure.error(at: source.string.place)
      }
    }
  }

  private func attempt<Value: Sendable>(
    _ kind: TransactionKind, in pool: ConnectionPool,
    _ body: @escaping @Sendable (PostgresTransaction) throws -> Value
  ) async throws -> Value {
    let cancellation = Cancellation()
    let (limit, place) = (source.limits.transaction, source.string.place)
    return try await withTaskCancellationHandler {
      try await pool.run { connection throws(Failure) in
        try connection.begin(kind, within: limit, cancellation)
      } _: { connection in
        try connection.transact(kind, at: place, body)
      }
    } onCancel: {
      cancellation.request()
    }
  }
}
