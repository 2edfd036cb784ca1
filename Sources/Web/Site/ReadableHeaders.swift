import HTTPTypes
import Hummingbird
import VietnameseText

/// Turns away requests whose headers are no writing, before anything is compared with them:
/// browsers send plain characters, and a cookie of 30,000 marks would keep a processor busy.
struct ReadableHeaders: RouterMiddleware {
  typealias Context = SiteContext

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.headers.allSatisfy(\.value.isStreamSafe) else {
      return Response(
        status: .badRequest, headers: Reply.commonHeaders,
        body: ResponseBody(byteBuffer: ByteBuffer(string: Self.unreadable)))
    }
    return try await next(request, context)
  }

  private static let unreadable =
    "Không đọc được yêu cầu này. / This request cannot be read.\n"
}
