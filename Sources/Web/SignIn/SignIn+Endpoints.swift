import Hummingbird
import MovementCore
import Store

extension Site {
  var signInEndpoints: [Endpoint] {
    [
      .get(.signIn, .everyone) { try signInPage($0, $1) },
      .post(.signIn, .everyone) { try await signIn($0, $1) },
      .post(.signOut, .signedIn) { try await signOut($0, $1) },
    ] + invitationEndpoints
  }

  /// The page to sign in on.
  private func signInPage(_ request: Request, _ context: SiteContext) throws -> Response {
    let visit = try visit(request, context)
    var model = SignInModel(demo: settings.demo)
    model.back = Address.back(visit.query["back"])
    model.hasSignedOut = visit.query["said"] == "signed-out"
    return reply(model, visit, to: request)
  }

  /// Signs in with user name and password, or shows the form again with what was typed.
  private func signIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    try checkOrigin(of: request)
    var model = SignInModel(demo: settings.demo)
    do {
      model.read(try await form(request, visit))
    } catch SiteProblem.foreignForm {
      // Most often a page that was open for long, or a browser that keeps no cookies.
      model.problem = .stale
      return reply(model, visit, to: request)
    }
    do {
      let account = try await account(
        named: model.name, password: model.password, from: clientAddress(request, context))
      let entry = newEntry(isRemembered: model.isRemembered, request)
      try await store.openSession(entry.session, of: account.id)
      let place: Address
      if let back = model.back { place = back } else { place = try await landing(account, context) }
      return try await enter(entry, at: place, context)
    } catch let problem as SignInProblem {
      model.problem = problem
      return reply(model, visit, to: request)
    }
  }

  private func signOut(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    _ = try await form(request, visit)
    if let session = context.arrival.session {
      try await store.endSession(id: session.id, of: session.account.id)
    }
    var response = Reply.redirect(to: Address.signIn().with("said", "signed-out").text)
    response.setCookie(cookies.cookie(cookies.session, "", maxAge: 0))
    return response.clearingDevice()
  }

  private func reply(_ model: SignInModel, _ visit: Visit, to request: Request) -> Response {
    let guest = GuestVisit(visit, makeToken: settings.makeToken)
    let view = SignInView(model: model, visit: guest.visit)
    let shell = Shell(visit: guest.visit, board: nil, place: nil, title: view.title)
    var response = Reply.page(
      shell.page { view.render(into: &$0) },
      status: .init(code: model.problem?.code ?? 200), to: request)
    if case .tooManyTries(let seconds) = model.problem {
      response.headers[.retryAfter] = String(seconds)
    }
    return guest.remembered(in: response, cookies)
  }
}
