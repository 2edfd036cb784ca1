import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// Invites one account. Its letter is the answer itself: the link is kept nowhere, so it cannot
  /// be shown again.
  func inviteAccount(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    _ = try await form(request, visit)
    let account = try await namedAccount(context)
    return try await letters(to: [account], request, context, visit)
  }

  /// Asks before an account is started anew, because that cannot be undone.
  func confirmReset(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let account = try await namedAccount(context)
    let view = ResetView(
      account: account, unit: try await unitName(of: account, context), visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  /// Takes password and devices away and invites anew.
  func resetAccount(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    _ = try await form(request, visit)
    let actor = try visit.actor(context)
    let account = try await namedAccount(context)
    guard account.isActive else { throw AccountProblem.disabled }
    guard account.id != visit.account?.id else { throw SiteProblem.refused(Self.ownReset) }
    try await store.resetPassword(of: account.id, by: actor)
    return try await letters(to: [account], request, context, visit)
  }

  private static let ownReset = Phrase(
    vi: "Không thể cấp lại tài khoản đang dùng. Hãy đổi mật khẩu ở trang Tài khoản.",
    en: "The account that you are using cannot be started anew. Change its password on the "
      + "account's page.")

  /// Invites accounts and shows their letters, one to a sheet.
  func letters(
    to accounts: [Account], _ request: Request, _ context: SiteContext, _ visit: Visit
  ) async throws -> Response {
    let actor = try visit.actor(context)
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    let site = siteAddress(request)
    var letters: [InvitationLetter] = []
    for account in accounts {
      let invitation = NewInvitation(token: settings.makeToken(), now: settings.now())
      try await store.invite(
        account.id, tokenHash: invitation.tokenHash, expiresAt: invitation.expiresAt, by: actor)
      letters.append(
        InvitationLetter(
          account: account, unit: account.unit.map(catalogue.unitName),
          link: invitation.link(at: site), expiresAt: invitation.expiresAt))
    }
    let model = LettersModel(
      letters: letters, plan: catalogue.plan(on: visit.today), day: visit.today,
      isLocal: site.hasPrefix("http://"))
    let view = try LettersView(model: model, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: .manage, title: view.title)
    var response = Reply.page(
      shell.page(capacity: 16_384 * (letters.count + 1)) { view.render(into: &$0) }, to: request)
    response.headers[.cacheControl] = "no-store"
    return response
  }

  /// Where browsers reach this site, for links in letters.
  func siteAddress(_ request: Request) -> String {
    if let address = settings.publicAddress { return address }
    let host = (request.head.authority ?? "localhost").filter { character in
      character.isASCII
        && (character.isLetter || character.isNumber || ".-:[]".contains(character))
    }
    return (settings.isSecure ? "https://" : "http://") + host
  }
}

extension MovementCatalogue {
  /// The plan of the movement that runs on a day.
  func plan(on day: CivilDate) -> Plan? {
    present(on: day).flatMap { try? self[$0]?.board.get().plan }
  }
}
