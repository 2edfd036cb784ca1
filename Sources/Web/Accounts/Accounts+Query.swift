import Hummingbird
import MovementCore
import Store

extension Site {
  /// Everybody who may sign in.
  func accounts(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    let accounts = try await store.accounts()
    let invitations = try await store.openInvitations()
    let model = AccountsModel(
      accounts: accounts, invitations: invitations, filter: AccountFilter(visit.query),
      said: visit.query["said"].flatMap(AccountsModel.Said.init), of: visit.query["of"],
      unitName: catalogue.unitName)
    let view = AccountsView(model: model, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  /// Disables or enables an account.
  func setAccountState(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let form = try await form(request, visit)
    let actor = try visit.actor(context)
    let account = try await namedAccount(context)
    switch form["state"] {
    case "disabled":
      guard account.id != visit.account?.id else { throw SiteProblem.refused(Self.ownAccount) }
      try await store.disableAccount(id: account.id, by: actor)
      return said(.disabled, of: account.id)
    case "active":
      try await store.enableAccount(id: account.id, by: actor)
      return said(.enabled, of: account.id)
    default:
      throw SiteProblem.unreadableForm
    }
  }

  /// It would end the very session in which it is done.
  private static let ownAccount = Phrase(
    vi: "Không thể khóa tài khoản đang dùng. Hãy nhờ một người khác trong ban tổ chức.",
    en: "The account that you are using cannot be disabled. Ask another organiser.")
}
