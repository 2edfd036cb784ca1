import HTTPTypes
import Hummingbird
import ServiceLifecycle
import Store

/// One open connection that is told of changes as they happen.
struct LiveStream: Sendable {
  let feed: LiveFeed
  let store: MovementStore
  let session: Session.ID
  /// By which the store knows the session.
  let tokenHash: String
  /// From where on it is told.
  let since: Int64
  /// Held as long as it is open.
  let seat: LiveSeats.Seat

  static let headers: HTTPFields = {
    var headers = Reply.commonHeaders
    headers[.contentType] = "text/event-stream"
    headers[.cacheControl] = "no-store"
    // nginx would gather events instead of passing them on.
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    return headers
  }()

  /// Only a script that listens asks for that.
  static func isWanted(by request: Request) -> Bool {
    request.headers[.accept] == "text/event-stream"
  }

  /// To a browser whose session is over: that status alone makes it stop coming back.
  static var noMore: Response { Response(status: .noContent, headers: Reply.commonHeaders) }

  /// To one who should come back in a while.
  static let notNow: Response = {
    var headers = Reply.commonHeaders
    headers[.retryAfter] = "10"
    return Response(status: .serviceUnavailable, headers: headers)
  }()

  func response(to request: Request, isConnection: Bool) -> Response {
    let body = request.body
    return Response(
      status: .ok, headers: Self.headers,
      body: ResponseBody { writer in
        let (rings, end) = await feed.join(session)
        // When the server stops, open streams must not keep it waiting.
        try await withGracefulShutdownHandler {
          guard isConnection else { return try await write(rings, to: &writer) }
          // Without that, a browser that is gone would be noticed by the next sign of life only.
          try await body.consumeWithInboundCloseHandler { _ in
            try await write(rings, to: &writer)
          } onInboundClosed: {
            end()
          }
        } onGracefulShutdown: {
          end()
        }
        try await writer.finish(nil)
      })
  }

  private func write(
    _ rings: AsyncStream<LiveFeed.Ring>, to writer: inout any ResponseBodyWriter
  ) async throws {
    var place = since
    try await writer.write(ByteBuffer(string: LiveEvent.retry))
    for await ring in rings {
      if ring == .beat, try await store.arrival(session: tokenHash).session?.id != session {
        return
      }
      let news = try await feed.events(after: place)
      place = news.place
      let text = news.text.isEmpty && ring == .beat ? LiveEvent.heartbeat : news.text
      if !text.isEmpty { try await writer.write(ByteBuffer(string: text)) }
    }
  }
}
