import HTTPTypes
import Hummingbird
import MovementCore
import Secrets
import Store

/// A session that is about to be opened, with what the browser is to keep.
struct SessionEntry {
  let token: String
  let session: NewSession
}

extension Site {
  /// A session with a token of its own. What the browser sent before is never taken over: nobody
  /// can leave a token in a browser and wait until somebody signs in with it.
  func newEntry(isRemembered: Bool, _ request: Request) -> SessionEntry {
    let token = settings.makeToken()
    let limits = SessionLimits(isRemembered: isRemembered)
    let now = settings.now()
    return SessionEntry(
      token: token,
      session: NewSession(
        tokenHash: SessionToken.hash(token), id: settings.makeID(),
        device: DeviceName(userAgent: request.headers[.userAgent] ?? "").text,
        isRemembered: isRemembered, idleUntil: now.advanced(bySeconds: limits.idle),
        expiresAt: now.advanced(bySeconds: limits.absolute)))
  }

  /// Leads on with the session that was opened; the one that this browser had before ends.
  func enter(
    _ entry: SessionEntry, at address: Address, _ context: SiteContext
  ) async throws -> Response {
    if let old = context.arrival.session {
      try await store.endSession(id: old.id, of: old.account.id)
    }
    var response = Reply.redirect(to: address.text)
    let limits = SessionLimits(isRemembered: entry.session.isRemembered)
    response.setCookie(
      cookies.cookie(
        cookies.session, entry.token,
        maxAge: entry.session.isRemembered ? Int(limits.absolute) : nil))
    response.setCookie(cookies.cookie(cookies.guest, "", maxAge: 0))
    return response
  }
}
