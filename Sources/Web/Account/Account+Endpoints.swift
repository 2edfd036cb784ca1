import Hummingbird
import MovementCore
import Store

extension Site {
  var accountEndpoints: [Endpoint] {
    [
      .get(.account, .signedIn) { try await accountPage($0, $1) },
      .get(.password, .signedIn) { try await passwordPage($0, $1) },
      .post(.password, .signedIn) { try await changePassword($0, $1) },
      .post(.endSession, .signedIn) { try await endSession($0, $1) },
      .post(.endOtherSessions, .signedIn) { try await endOtherSessions($0, $1) },
    ]
  }

  /// One's own account.
  private func accountPage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    guard let account = visit.account else { throw SiteProblem.signInNeeded }
    let model = AccountModel(
      account: account, unit: try await unitName(of: account, context),
      sessions: try await store.sessions(of: account.id), presentSession: visit.sessionID,
      said: visit.query["said"].flatMap(AccountModel.Said.init))
    let view = AccountView(model: model, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: nil, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  /// Signs one device out. What is not this account's stays as it is, without a word about it.
  private func endSession(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    _ = try await form(request, visit)
    let account = try visit.actor(context).id
    try await store.endSession(id: try parameter("session", context), of: account)
    return said(.deviceEnded)
  }

  private func endOtherSessions(
    _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let visit = try visit(request, context)
    _ = try await form(request, visit)
    try await store.endSessions(of: try visit.actor(context).id, except: visit.sessionID)
    return said(.othersEnded)
  }

  /// The account's page, with a word about what was done.
  func said(_ word: AccountModel.Said) -> Response {
    Reply.redirect(to: Address.account.with("said", word.rawValue).text)
  }
}
