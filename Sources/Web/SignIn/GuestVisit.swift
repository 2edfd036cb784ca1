import Hummingbird
import Secrets

/// The visit of somebody who may not be signed in and is shown a form all the same: without a
/// session, a cookie of its own ties the form to the browser.
struct GuestVisit {
  let visit: Visit
  /// What the browser is told to keep; nil if it has that or does not need it.
  private let token: String?

  init(_ visit: Visit, makeToken: () -> String) {
    var visit = visit
    var token: String?
    if visit.formToken == nil {
      let made = makeToken()
      visit.formToken = SessionToken.formToken(of: made)
      token = made
    }
    self.visit = visit
    self.token = token
  }

  func remembered(in response: Response, _ cookies: SiteCookies) -> Response {
    guard let token else { return response }
    var response = response
    response.setCookie(cookies.cookie(cookies.guest, token))
    return response
  }
}
