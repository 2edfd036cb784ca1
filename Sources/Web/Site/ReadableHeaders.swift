import HTTPTypes
import Hummingbird
import MovementCore
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
        body: ResponseBody(byteBuffer: ByteBuffer(string: Self.text)))
    }
    return try await next(request, context)
  }

  /// In both languages, for the language is in a cookie, which is a header.
  private static let text = Language.allCases.map { unreadable[$0] + "\n" }.joined()

  private static let unreadable = Phrase(
    vi: "Không đọc được yêu cầu này.", en: "This request cannot be read.")
}
