import HTTPTypes
import Hummingbird
import MovementCore
import Store

/// Finds out for every request who asks, in one look at the store: the session that a cookie names,
/// and the last change on record, which tells whether what is in memory is still true.
struct Arrivals: RouterMiddleware {
  typealias Context = SiteContext

  let site: Site

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    // Style and scripts are the same for everybody.
    guard !request.uri.path.hasPrefix("/assets/") else { return try await next(request, context) }
    var context = context
    let token = site.cookies.sessionToken(of: request)
    context.arrival = try await site.store.arrival(
      session: token.map(SessionToken.hash))
    if let session = context.arrival.session, !Self.isByItself(request) {
      await site.keepAlive(session)
    }
    return try await next(request, context)
  }

  /// A page that follows the record fetches itself again: nobody need sit before it, so that it
  /// keeps no session from running out.
  private static func isByItself(_ request: Request) -> Bool {
    HTTPField.Name("Lantoa-Live").map { request.headers.contains($0) } ?? false
  }
}

extension Site {
  /// Moves the idle limit of a session that is used: not more often than every few minutes, because
  /// each time is a write.
  fileprivate func keepAlive(_ session: Session) async {
    let limits = SessionLimits(isRemembered: session.isRemembered)
    guard let idleUntil = limits.renewed(session, at: settings.now()) else { return }
    // A visitor is not turned away because this could not be written.
    try? await store.touchSession(id: session.id, idleUntil: idleUntil)
  }
}
