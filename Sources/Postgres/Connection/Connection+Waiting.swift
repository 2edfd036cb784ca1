import CLibPQ
import Foundation

extension Connection {
  /// How long a server may take to stop when it is told to.
  private static let patience = Duration.seconds(2)
  /// How long to sleep without looking whether the answer is still wanted.
  private static let slice = Duration.milliseconds(250)

  /// The next result of what was sent; nil after the last one.
  func nextResult() throws(Failure) -> QueryResult? {
    try awaitAnswer()
    return PQgetResult(handle).map { QueryResult($0) }
  }

  /// Takes every result that is left and gives the last one; a problem of any of them is thrown.
  func lastResult() throws(Failure) -> QueryResult {
    var (last, problem): (QueryResult?, ServerError?)
    while let result = try nextResult() {
      problem = problem ?? result.problem
      last = result
      // While a table is copied there is no last result.
      if result.isCopy {
        isBroken = true
        break
      }
    }
    if let problem { throw failure(problem) }
    guard let last else { throw lost() }
    return last
  }

  /// Sends what waits to be sent, and sleeps until the answer is there. libpq's own waiting has no
  /// end, so this polls its socket.
  private func awaitAnswer() throws(Failure) {
    while true {
      let unsent = PQflush(handle)
      guard unsent >= 0 else { throw lost() }
      if unsent == 0, PQisBusy(handle) == 0 { return }
      try sleep(untilWritable: unsent > 0)
    }
  }

  private func sleep(untilWritable: Bool) throws(Failure) {
    let remaining = deadline - .now
    guard remaining > .zero else { throw abandon(.late(after: limit)) }
    if let age = cancellation.age, age > Self.patience { throw abandon(.cancelled) }
    var descriptor = pollfd(
      fd: PQsocket(handle), events: Int16(POLLIN | (untilWritable ? POLLOUT : 0)), revents: 0)
    guard descriptor.fd >= 0 else { throw lost() }
    let ready = poll(&descriptor, 1, Int32(min(remaining, Self.slice).milliseconds))
    guard ready > 0, descriptor.revents & ~Int16(POLLOUT) != 0 else { return }
    guard PQconsumeInput(handle) == 1 else { throw lost() }
  }

  /// The server is told to stop, and whatever it still says is not heard.
  private func abandon(_ failure: Failure) -> Failure {
    isBroken = true
    cancelHandle.send()
    return failure
  }

  func lost() -> Failure {
    isBroken = true
    return .lost(detail: Self.message(of: handle))
  }

  /// What a problem that the server reported means for us.
  func failure(_ problem: ServerError) -> Failure {
    // Shut down, crashed, or failed as a connection: the server closes it.
    if PQstatus(handle) == CONNECTION_BAD || problem.state.hasPrefix("57P")
      || problem.state.hasPrefix("08")
    {
      isBroken = true
      return .lost(detail: problem.message)
    }
    if problem.state == "57014" {
      return cancellation.isRequested ? .cancelled : .late(after: limit)
    }
    return .server(problem)
  }
}
