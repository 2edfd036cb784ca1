import Hummingbird
import NIOCore

@testable import Web

/// Lets a test hear what a response sends while it is being sent.
struct OverheardResponder: HTTPResponder {
  let inner: RouterResponder<SiteContext>
  let text: AsyncStream<String>.Continuation

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    var response = try await inner.respond(to: request, context: context)
    let body = response.body
    response.body = ResponseBody { [text] writer in
      try await body.write(SentTexts(text: text, to: writer))
    }
    return response
  }
}

/// Hands on what is sent, as text.
struct SentTexts: ResponseBodyWriter {
  let text: AsyncStream<String>.Continuation
  /// Where it goes besides.
  var to: (any ResponseBodyWriter)?

  mutating func write(_ buffer: ByteBuffer) async throws {
    try await to?.write(buffer)
    text.yield(String(buffer: buffer))
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
    text.finish()
    try await to?.finish(trailingHeaders)
  }
}
