import HTML
import HTTPTypes
import Hummingbird
import Logging
import MovementCore

/// Every error becomes a page that says what happened and what to do, in one place. What is not
/// ours to explain is logged and shown as a plain “something went wrong here”, without details.
struct ProblemPages: RouterMiddleware {
  typealias Context = BasicRequestContext

  let site: Site

  /// Longest address that is read, in bytes.
  static let longestAddress = 4_096

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      guard request.uri.string.utf8.count <= Self.longestAddress else {
        throw SiteProblem.addressTooLong
      }
      guard request.method == .get || request.method == .head else {
        throw SiteProblem.methodNotAllowed
      }
      return try await next(request, context)
    } catch let problem as SiteProblem {
      return await page(problem.phrase, code: problem.code, request)
    } catch let error as HTTPError where error.status.code < 500 {
      return await page(SiteProblem.noSuchPage.phrase, code: error.status.code, request)
    } catch {
      context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      return await page(Self.failure, code: 500, request)
    }
  }

  private static let failure = Phrase(
    vi: "Máy chủ gặp sự cố khi mở trang này. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo "
      + "người quản trị.",
    en: "The server failed on this page. Try again in a few minutes; if it happens again, "
      + "tell the administrator.")

  private func page(_ phrase: Phrase, code: Int, _ request: Request) async -> Response {
    let today = site.settings.today(Plan.defaultTimeZone)
    let visit = Visit(
      language: site.language(of: request), today: today, isDayFixed: site.settings.isDayFixed,
      day: today, address: Address(path: back(request)), query: [:])
    let board = code < 500 ? await movement(request) : nil
    let view = ProblemView(code: code, phrase: phrase, movement: board?.key)
    let shell = Shell(visit: visit, board: board, place: nil, title: view.title(visit))
    let html = shell.page { view.render(visit, into: &$0) }
    var response = Reply.page(html, status: HTTPResponse.Status(code: code), to: request)
    if code == 405 { response.headers[.allow] = "GET, HEAD" }
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// Where the language switch leads: the same page, if its address is of reasonable length.
  private func back(_ request: Request) -> String {
    request.uri.path.utf8.count <= 200 ? request.uri.path : Address.home.text
  }

  /// The movement in which the visitor is, so that the way back is short.
  private func movement(_ request: Request) async -> MovementBoard? {
    guard request.uri.string.utf8.count <= Self.longestAddress,
      let first = request.uri.path.split(separator: "/").first, let key = percentDecoded(first)
    else { return nil }
    return try? await site.boards.board(MovementKey(path: key))
  }
}

/// What happened, and where to go on.
struct ProblemView {
  let code: Int
  let phrase: Phrase
  let movement: MovementKey?

  func title(_ visit: Visit) -> String {
    code >= 500
      ? visit(vi: "Có sự cố", en: "Something went wrong")
      : visit(vi: "Không mở được trang", en: "This page cannot be opened")
  }

  func render(_ visit: Visit, into html: inout HTMLWriter) {
    html(.h1, text: title(visit))
    html(.p, .class("lead"), text: visit(phrase))
    html(.p, .class("actions")) { html in
      if let movement {
        html(
          .a, .class("button"), .href(Address.board(movement).text),
          text: visit(vi: "Mở bảng tiến độ", en: "Open the board"))
      }
      html(
        .a, .class(movement == nil ? "button" : "button quiet"), .href(Address.home.text),
        text: visit(vi: "Về trang đầu", en: "To the front page"))
    }
  }
}
