import Hummingbird

/// The cookies of the site: by which a browser is known again.
///
/// Over HTTPS their names begin with `__Host-`, which makes browsers refuse any that another host
/// or a plain connection has set. On this machine alone, without HTTPS, that is not possible.
struct SiteCookies: Sendable {
  let isSecure: Bool

  /// Who is signed in.
  var session: String { isSecure ? "__Host-session" : "session" }
  /// Ties the forms that are there before one signs in to a browser.
  var guest: String { isSecure ? "__Host-guest" : "guest" }

  func sessionToken(of request: Request) -> String? { token(session, of: request) }

  func guestToken(of request: Request) -> String? { token(guest, of: request) }

  /// - Parameter maxAge: In seconds; nil ends with the browser.
  func cookie(_ name: String, _ value: String, maxAge: Int? = nil) -> Cookie {
    guard let maxAge else {
      return Cookie(
        name: name, value: value, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
    }
    return Cookie(
      name: name, value: value, maxAge: maxAge, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .lax)
  }

  private func token(_ name: String, of request: Request) -> String? {
    guard let value = request.cookies[name]?.value, (20...200).contains(value.utf8.count) else {
      return nil
    }
    return value
  }
}
