import Hummingbird
import MovementCore
import Store

extension Site {
  /// The units of the present movement that nobody can hand in for yet.
  func chooseUnits(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let model = InviteUnitsModel(
      groups: try await unitsWithoutAccount(context), isTicked: visit.query["tick"] != "none")
    let view = InviteUnitsView(model: model, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  /// Gives the chosen units an account each, and shows all their letters.
  func inviteUnits(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let form = try await form(request, visit)
    let actor = try visit.actor(context)
    let chosen = Set(form.all("unit"))
    let groups = try await unitsWithoutAccount(context)
    let units = groups.flatMap(\.units).filter { chosen.contains($0.id) }
    guard !units.isEmpty else {
      throw SiteProblem.refused(chosen.isEmpty ? Self.noneChosen : Self.allInvited)
    }
    var taken = Set(try await store.accounts().map(\.name))
    var accounts: [Account] = []
    for unit in units {
      let name = AccountNaming.name(for: unit.id, unlike: taken)
      taken.insert(name)
      accounts.append(
        try await store.addAccount(
          id: settings.makeID(),
          AccountDetails(
            name: name, displayName: String(unit.name.prefix(200)), role: .unit, unit: unit.id),
          by: actor))
    }
    return try await letters(to: accounts, request, context, visit)
  }

  private static let noneChosen = Phrase(
    vi: "Chưa chọn đơn vị nào. Hãy quay lại và chọn ít nhất một đơn vị.",
    en: "No unit was chosen. Go back and choose at least one.")
  private static let allInvited = Phrase(
    vi: "Các đơn vị đã chọn nay đều có tài khoản. Hãy mời lại từng đơn vị ở danh sách tài khoản.",
    en: "The chosen units have accounts by now. Invite them again from the list of accounts.")

  /// Units that owe something, in their groups, without an account of their own.
  private func unitsWithoutAccount(
    _ context: SiteContext
  ) async throws -> [InviteUnitsModel.Group] {
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    guard let key = catalogue.present(on: settings.today(Plan.defaultTimeZone)),
      let board = try catalogue[key]?.board.get()
    else { return [] }
    let taken = Set(
      try await store.accounts().filter { $0.role == .unit }.compactMap(\.unit))
    return InviteUnitsModel.groups(
      of: board, without: taken, on: settings.today(board.plan.timeZone))
  }
}
