import HTTPTypes
import Hummingbird

/// Keeps browsers on HTTPS once they came by it, and requests away that did not come through the
/// proxy that should have encrypted them.
struct SecureTransport: RouterMiddleware {
  typealias Context = SiteContext

  let settings: SiteSettings

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if let proxies = settings.proxies, !proxies.contains(context.peer) {
      return Response(
        status: .misdirectedRequest, headers: Reply.commonHeaders,
        body: ResponseBody(byteBuffer: ByteBuffer(string: Self.notThisWay)))
    }
    var response = try await next(request, context)
    if settings.isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    return response
  }

  private static let notThisWay =
    "Hãy mở trang này bằng địa chỉ https của cơ quan. / Open the office's https address.\n"
}
