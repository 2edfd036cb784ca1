import HTTPTypes
import Hummingbird
import MovementCore
import Secrets
import Store

/// Tells a browser whose device it is at the moment, so that what lies on it never meets another
/// account's eyes: an opaque mark of the account, in a header for the worker that keeps pages, and
/// in a cookie for the script of the pages. It cannot stand in the pages themselves, because some
/// are made once for everybody of a role and unit.
struct DeviceMark {
  /// Follows from the account and gives nothing of it away; nil for nobody.
  private let mark: String?
  /// One asked to be remembered here: pages may stay. On a shared machine none do.
  private let isRemembered: Bool

  static let header = HTTPField.Name("Lantoa-Device")
  /// Assets and what belongs to the program are the same for everybody, and are asked for without
  /// looking who asks.
  private static let unmarked: Set<Route> = [.asset, .manifest, .serviceWorker]

  init(_ session: Session?) {
    mark = session.map { Digest.sha256("device " + $0.account.id).hexadecimal.prefix(20) }
      .map { String($0) }
    isRemembered = session?.isRemembered ?? false
  }

  /// An answer that also says whose device it is.
  func written(
    on answer: Response, of route: Route, to request: Request, _ cookies: SiteCookies
  ) -> Response {
    guard !Self.unmarked.contains(route), let header = Self.header else { return answer }
    var answer = answer
    answer.headers[header] = isRemembered ? mark : "none"
    let wanted = mark.map { isRemembered ? $0 : $0 + "-shared" } ?? ""
    guard (request.cookies[cookies.device]?.value ?? "") != wanted else { return answer }
    let age =
      isRemembered ? Int(SessionLimits(isRemembered: true).absolute) : mark == nil ? 0 : nil
    answer.setCookie(
      Cookie(
        name: cookies.device, value: wanted, maxAge: age, path: "/", secure: cookies.isSecure,
        httpOnly: false, sameSite: .lax))
    return answer
  }
}

extension SiteCookies {
  /// Whose device it is, for the script.
  var device: String { isSecure ? "__Host-device" : "device" }
}

extension Response {
  /// The answer to signing out: the browser throws away all that it has of the site, also where no
  /// script runs.
  func clearingDevice() -> Response {
    var answer = self
    if let name = HTTPField.Name("Clear-Site-Data") {
      answer.headers[name] = "\"cache\", \"storage\""
    }
    return answer
  }
}
