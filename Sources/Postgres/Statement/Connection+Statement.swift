import CLibPQ
import SQL

extension Connection {
  /// Runs a text without binds that is not prepared: `BEGIN`, `COMMIT` …
  @discardableResult
  func command(_ text: String) throws(Failure) -> QueryResult {
    guard PQsendQuery(handle, text) == 1 else { throw lost() }
    return try lastResult()
  }

  /// Prepares a statement, or takes it as it was prepared before, and runs it.
  func query(_ statement: Statement) throws(Failure) -> QueryResult {
    try checkWanted()
    let parameters = try Parameters(statement.binds)
    let (name, isKept) = try prepare(
      statement.text, types: statement.binds.map(TypeID.of),
      keeping: PreparedStatements.keeps(statement.text))
    try send(name, parameters)
    do {
      return try lastResult()
    } catch {
      throw isKept ? stale(error) : error
    }
  }

  /// A transaction that nobody waits for any more, or that has had its time, goes no further.
  func checkWanted() throws(Failure) {
    guard !cancellation.isRequested else { throw .cancelled }
    guard ContinuousClock.now < deadline else { throw .late(after: limit) }
  }

  /// - Parameter keeping: Whether it gets a name, or only lasts until the next one without.
  /// - Returns: The name of the prepared statement, and whether it was there before.
  func prepare(
    _ text: String, types: [Oid], keeping: Bool
  ) throws(Failure) -> (name: String, isKept: Bool) {
    let key = PreparedStatements.Key(text: text, types: types)
    if let name = prepared.name(of: key) { return (name, true) }
    let translated = StatementText(text)
    guard translated.places == types.count else {
      let detail = "the statement has \(translated.places) places and \(types.count) values"
      throw .refused(.failed(detail: detail))
    }
    if keeping, let oldest = prepared.makeRoom() { try command("DEALLOCATE \(oldest)") }
    let name = keeping ? prepared.makeName() : ""
    guard PQsendPrepare(handle, name, translated.text, Int32(clamping: types.count), types) == 1
    else { throw lost() }
    _ = try lastResult()
    if keeping { prepared.add(key, name: name) }
    return (name, false)
  }

  func send(_ name: String, _ parameters: Parameters) throws(Failure) {
    let count = Int32(clamping: parameters.formats.count)
    let sent = parameters.values.withPointers { pointers in
      PQsendQueryPrepared(
        handle, name, count, pointers, parameters.values.lengths, parameters.formats, 0)
    }
    guard sent == 1 else { throw lost() }
  }

  /// "cached plan must not change result type": somebody changed the table in between.
  private func stale(_ failure: Failure) -> Failure {
    guard case .server(let error) = failure, error.state == "0A000" else { return failure }
    prepared.forgetAll()
    isBroken = true
    return .stalePlan(error)
  }
}
