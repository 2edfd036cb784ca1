import HTML
import HTTPTypes
import Hummingbird
import Logging
import MovementCore
import Store

/// Every error becomes a page that says what happened and what to do, in one place. What is not
/// ours to explain is logged and shown as a plain “something went wrong here”, without details.
struct ProblemPages: RouterMiddleware {
  typealias Context = SiteContext

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
      return try await next(request, context)
    } catch SiteProblem.signInNeeded where request.method == .get || request.method == .head {
      if LiveStream.isWanted(by: request) { return LiveStream.noMore }
      return Reply.redirect(to: Address.signIn(back: Address(request)).text)
    } catch SiteProblem.signInNeeded where TypedPage.isWanted(by: request) {
      let visit = await visit(request)
      if let page = try? await site.typedPage(request, visit, .signInNeeded) { return page }
      return await page(SiteProblem.signInNeeded, request, context)
    } catch SiteProblem.tooManyRequests where LiveStream.isWanted(by: request) {
      return LiveStream.notNow
    } catch let problem as SiteProblem {
      return await page(problem, request, context)
    } catch let error as HTTPError where error.status.code < 500 {
      let isWrite = request.method != .get && request.method != .head
      if isWrite, site.endpoints.contains(where: { $0.route.matches(request.uri.path) }) {
        return await page(SiteProblem.methodNotAllowed, request, context)
      }
      return await page(SiteProblem.noSuchPage.phrase, code: error.status.code, request, context)
    } catch let error as any PhrasedError {
      if let outage = Outage(error) { return await page(of: outage, request, context) }
      return await page(error.phrase, code: 409, request, context)
    } catch {
      context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      return await page(SiteProblem.failure, request, context)
    }
  }

  /// A form was sent, and its answer stands in the place of what was typed.
  private static let signInFirst = Phrase(
    vi: "Phiên làm việc đã hết hạn nên chưa ghi gì cả. Hãy đăng nhập ở một thẻ khác của trình "
      + "duyệt, rồi quay lại trang trước, nơi nội dung vừa nhập thường vẫn còn, và gửi lại.",
    en: "Your session has ended, so nothing was written. Sign in in another tab, then go back to "
      + "the page before, where what you typed is usually still there, and send it again.")

  /// A database that is away is no reason to lose what was typed, nor to log every request: the
  /// driver counts them.
  private func page(
    of outage: Outage, _ request: Request, _ context: Context
  ) async -> Response {
    let problem = SiteProblem(outage)
    if case .broken(let word) = outage {
      context.logger.error("request failed", metadata: ["error": "database \(word)"])
    }
    if LiveStream.isWanted(by: request) { return LiveStream.notNow }
    if case .databaseAway = problem, TypedPage.isWanted(by: request),
      let page = try? await site.typedPage(request, await visit(request), .databaseAway)
    {
      return page.retried(after: problem.retryAfter)
    }
    return await page(problem, request, context)
  }

  private func page(
    _ problem: SiteProblem, _ request: Request, _ context: Context
  ) async -> Response {
    await page(problem.phrase, code: problem.code, request, context)
      .retried(after: problem.retryAfter)
  }

  private func page(
    _ phrase: Phrase, code: Int, _ request: Request, _ context: Context
  ) async -> Response {
    // Who sends too much is not worth asking the store for.
    let visit = await visit(request, isKnown: code != 429)
    let board = code < 500 ? await movement(request, visit) : nil
    let view = ProblemView(
      code: code, phrase: phrase, movement: board?.key, isSignedIn: visit.account != nil,
      requestID: context.id)
    let shell = Shell(visit: visit, board: board, place: nil, title: view.title(visit))
    let html = shell.page { view.render(visit, into: &$0) }
    var response = Reply.page(html, status: HTTPResponse.Status(code: code), to: request)
    if code == 405 { response.headers[.allow] = "GET, HEAD" }
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// The visitor, as far as that can be told: the error may be that of the store itself.
  private func visit(_ request: Request, isKnown: Bool = true) async -> Visit {
    let today = site.settings.today(Plan.defaultTimeZone)
    let token = isKnown ? site.cookies.sessionToken(of: request) : nil
    var arrival: Arrival?
    if let token { arrival = try? await site.store.arrival(session: SessionToken.hash(token)) }
    return Visit(
      language: site.language(of: request), today: today, isDayFixed: site.settings.isDayFixed,
      day: today, address: Address(path: back(request)), account: arrival?.session?.account,
      sessionID: arrival?.session?.id, formToken: nil, query: [:])
  }

  /// Where the language switch leads: the same page, if its address is of reasonable length.
  private func back(_ request: Request) -> String {
    request.uri.path.utf8.count <= 200 ? request.uri.path : Address.home.text
  }

  /// The movement in which the visitor is, so that the way back is short; only for who may see it.
  private func movement(_ request: Request, _ visit: Visit) async -> MovementBoard? {
    guard visit.account != nil, request.uri.string.utf8.count <= Self.longestAddress,
      let first = request.uri.path.split(separator: "/").first, let key = percentDecoded(first)
    else { return nil }
    return try? await site.boards.board(MovementKey(path: key))
  }
}

extension Response {
  /// The same answer, with the word when another try is worth it.
  func retried(after seconds: Int64?) -> Response {
    var response = self
    if let seconds { response.headers[.retryAfter] = String(seconds) }
    return response
  }
}

/// What happened, and where to go on.
struct ProblemView {
  let code: Int
  let phrase: Phrase
  let movement: MovementKey?
  let isSignedIn: Bool
  /// By which the log knows the request.
  let requestID: String

  func title(_ visit: Visit) -> String {
    code >= 500
      ? visit(vi: "Có sự cố", en: "Something went wrong")
      : code == 404 || code == 400 || code == 414
        ? visit(vi: "Không mở được trang", en: "This page cannot be opened")
        : visit(vi: "Chưa thực hiện được", en: "This was not done")
  }

  func render(_ visit: Visit, into html: inout HTMLWriter) {
    html(.h1, text: title(visit))
    html(.p, .class("lead"), text: visit(phrase))
    if code >= 500 {
      html(
        .p,
        text: visit(
          vi: "Khi báo người quản trị, xin kèm mã yêu cầu: \(requestID)",
          en: "When you tell the administrator, give the number of the request: \(requestID)"))
    }
    html(.p, .class("actions")) { html in
      if !isSignedIn, code == 401 || code == 403 {
        html(
          .a, .class("button"), .href(Address.signIn().text),
          text: visit(vi: "Đăng nhập", en: "Sign in"))
      }
      if let movement {
        let place = Shell.Place.work(of: visit.account?.role)
        html(
          .a, .class("button"), .href(place.address(movement).text), text: visit(place.name))
      }
      html(
        .a, .class(movement == nil ? "button" : "button quiet"), .href(Address.home.text),
        text: visit(vi: "Về trang đầu", en: "To the front page"))
    }
  }
}
