import HTTPTypes
import Hummingbird
import MovementCore

enum LanguageCookie {
  static let name = "language"
}

extension Site {
  /// Remembers the language and goes back to the page, which must be one of ours.
  func switchLanguage(_ request: Request, _ context: BasicRequestContext) throws -> Response {
    guard let language = Language(rawValue: try parameter("language", context)) else {
      throw SiteProblem.noSuchPage
    }
    var back = request.uri.queryParameters.get("back") ?? "/"
    let isLocal =
      back.hasPrefix("/") && !back.hasPrefix("//")
      && !back.unicodeScalars.contains { $0.value < 0x21 || $0 == "\\" || $0.value > 0x7E }
    if !isLocal { back = "/" }
    var response = Reply.redirect(to: back)
    response.setCookie(
      Cookie(
        name: LanguageCookie.name, value: language.rawValue, maxAge: 31_536_000, path: "/",
        httpOnly: true, sameSite: .lax))
    return response
  }

  func asset(_ request: Request, _ context: BasicRequestContext) throws -> Response {
    let address = Address.asset(try parameter("file", context))
    guard let asset = Asset.all.first(where: { $0.address == address }) else {
      throw SiteProblem.noSuchPage
    }
    return asset.reply(to: request)
  }
}
