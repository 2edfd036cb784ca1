import CLibPQ
import SQL

/// An attempt that came to nothing.
struct FailedAttempt: Error {
  /// For whoever wanted the transaction.
  let error: any Error
  /// Why it may be tried again; nil if that would not help.
  let retry: RetryReason?
}

extension Connection {
  /// Begins a transaction for which there is time from now on.
  func begin(
    _ kind: TransactionKind, within limit: Duration, _ cancellation: Cancellation
  ) throws(Failure) {
    start(until: .now + limit, limit: limit, cancellation)
    try checkWanted()
    try command(kind.begin)
  }

  /// Runs `body` within the transaction that has begun, and ends that.
  func transact<Value>(
    _ kind: TransactionKind, at place: String, _ body: (PostgresTransaction) throws -> Value
  ) throws(FailedAttempt) -> Value {
    cancellation.aim(at: cancelHandle)
    defer { leave() }
    let transaction = PostgresTransaction(connection: self, place: place)
    let value: Value
    do {
      value = try body(transaction)
    } catch {
      rollBack()
      throw FailedAttempt(error: error, retry: transaction.failure?.retry)
    }
    // Whoever caught the error and went on has nothing to save.
    if let failure = transaction.failure {
      rollBack()
      throw FailedAttempt(error: failure.error(at: place), retry: failure.retry)
    }
    switch kind {
    // What was read is read, whatever comes now.
    case .read: rollBack()
    case .write: try commit(at: place)
    }
    return value
  }

  private func commit(at place: String) throws(FailedAttempt) {
    cancellation.disarm()
    do {
      try checkWanted()
    } catch {
      rollBack()
      throw FailedAttempt(error: error.error(at: place), retry: nil)
    }
    do throws(Failure) {
      guard PQtransactionStatus(handle) == PQTRANS_INTRANS,
        try command("COMMIT").command == "COMMIT"
      else {
        throw Failure.refused(.failed(detail: "the transaction was ended by a statement in it"))
      }
    } catch .lost, .late, .cancelled {
      // Nobody knows on which side of the commit the connection ended, so it is not tried again.
      isBroken = true
      throw FailedAttempt(error: SQLError.outcomeUnknown, retry: nil)
    } catch {
      throw FailedAttempt(error: error.error(at: place), retry: error.retry)
    }
  }

  private func rollBack() {
    cancellation.disarm()
    guard !isBroken else { return }
    do { try command("ROLLBACK") } catch { isBroken = true }
  }

  /// The connection is kept only if it is surely at rest.
  private func leave() {
    cancellation.disarm()
    if cancellation.wasSent || PQtransactionStatus(handle) != PQTRANS_IDLE { isBroken = true }
  }
}
