import HTTPTypes
import Hummingbird
import MovementCore

enum LanguageCookie {
  static let name = "language"
}

extension Site {
  /// Remembers the language and goes back to the page, which must be one of ours.
  func switchLanguage(_ request: Request, _ context: SiteContext) throws -> Response {
    guard let language = Language(rawValue: try parameter("language", context)) else {
      throw SiteProblem.noSuchPage
    }
    let back = request.uri.queryParameters.get("back").flatMap { Address(local: $0) } ?? .home
    var response = Reply.redirect(to: back.text)
    response.setCookie(
      cookies.cookie(LanguageCookie.name, language.rawValue, maxAge: 31_536_000))
    return response
  }

  func asset(_ request: Request, _ context: SiteContext) throws -> Response {
    let address = Address.asset(try parameter("file", context))
    guard let asset = Asset.all.first(where: { $0.address == address }) else {
      throw SiteProblem.noSuchPage
    }
    return asset.reply(to: request)
  }
}
