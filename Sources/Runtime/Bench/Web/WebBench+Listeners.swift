import AsyncHTTPClient
import NIOCore

/// A change on the boards of many browsers that listen.
extension WebBench {
  static let listenerCount = 200

  /// Opens a stream and shows the board for each of 200 browsers, accepts one deliverable, and waits
  /// until the last browser has the new board.
  ///
  /// Browsers wait for a moment before they fetch, not all for the same one, so that they do not come
  /// at once; this is measured with that pause and without it.
  func measureListeners(_ visitors: Visitors, _ change: () async throws -> Void, pauses: Bool)
    async throws -> BenchFigures
  {
    let (arrivals, arrival) = AsyncStream<ContinuousClock.Instant>.makeStream()
    let (readies, ready) = AsyncStream<Void>.makeStream()
    let durations = try await withThrowingTaskGroup(of: Void.self) { group in
      for visitor in visitors.listeners {
        group.addTask {
          var client = client
          client.visitor = visitor
          try await Self.listen(client, pauses: pauses) {
            ready.yield()
          } hasBoard: {
            arrival.yield(.now)
          }
        }
      }
      try await Self.wait(for: Self.listenerCount, readies)
      let start = ContinuousClock.now
      try await change()
      let answered = ContinuousClock.now - start
      var times: [Duration] = [answered]
      for await instant in arrivals.prefix(Self.listenerCount) { times.append(instant - start) }
      group.cancelAll()
      while let result = await group.nextResult() {
        if case .failure(let error) = result, !(error is CancellationError) { continue }
      }
      return times
    }
    var figures = BenchFigures(pauses ? "listeners" : "listenersWithoutPause")
    figures.add("listeners", Self.listenerCount)
    figures.add("answerMilliseconds", durations[0].seconds * 1_000, places: 1)
    let boards = Array(durations.dropFirst())
    figures.add("medianBoardMilliseconds", boards.median.seconds * 1_000, places: 1)
    figures.add("lastBoardMilliseconds", boards.percentile(100).seconds * 1_000, places: 1)
    return figures
  }

  private static func wait(for count: Int, _ readies: AsyncStream<Void>) async throws {
    for await _ in readies.prefix(count) {}
  }

  private static func listen(
    _ client: BenchClient, pauses: Bool, isListening: () -> Void, hasBoard: () -> Void
  ) async throws {
    let board = "/182-kh-qu/board"
    var shown = try position(of: await client.page(board, isCompressed: false))
    let response = try await client.http.execute(
      client.request("/live?since=\(shown)"), timeout: .hours(1))
    isListening()
    for try await part in response.body {
      guard let id = lastID(in: String(buffer: part)), id > shown else { continue }
      if pauses { try await Task.sleep(for: .milliseconds(Int.random(in: 250...500))) }
      while shown < id { shown = try position(of: await client.page(board)) }
      hasBoard()
      return
    }
  }

  /// From which change on a page is live.
  private static func position(of page: ByteBuffer) throws -> Int64 {
    let text = String(buffer: page)
    guard let mark = text.firstRange(of: "data-position=\"") else { return 0 }
    return Int64(text[mark.upperBound...].prefix { $0.isNumber }) ?? 0
  }

  private static func lastID(in text: String) -> Int64? {
    text.split(separator: "\n").last { $0.hasPrefix("id: ") }.flatMap { Int64($0.dropFirst(4)) }
  }
}
