import Hummingbird
import MovementCore
import Store

extension Site {
  /// The form for a new account.
  func newAccount(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let model = AccountFormModel(id: settings.makeID(), units: try await unitChoice(context))
    return try await reply(model, visit, context, to: request)
  }

  /// Adds an account; pressing twice makes one.
  func addAccount(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let form = try await form(request, visit)
    let actor = try visit.actor(context)
    var model = AccountFormModel(id: form.text("id"), units: try await unitChoice(context))
    guard let details = model.read(form) else {
      return try await reply(model, visit, context, to: request)
    }
    do {
      try await store.addAccount(id: model.id, details, by: actor)
      return said(.added, of: model.id)
    } catch let problem as AccountProblem {
      try model.show(problem)
      return try await reply(model, visit, context, to: request)
    }
  }

  /// An account's form, with what can be done for it.
  func editAccount(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let account = try await namedAccount(context)
    let model = AccountFormModel(account, units: try await unitChoice(context))
    return try await reply(model, visit, context, to: request)
  }

  func changeAccount(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let form = try await form(request, visit)
    let actor = try visit.actor(context)
    let account = try await namedAccount(context)
    var model = AccountFormModel(account, units: try await unitChoice(context))
    guard let details = model.read(form) else {
      return try await reply(model, visit, context, to: request)
    }
    do {
      try await store.changeAccount(id: account.id, to: details, by: actor)
      return said(.changed, of: account.id)
    } catch let problem as AccountProblem {
      try model.show(problem)
      return try await reply(model, visit, context, to: request)
    }
  }

  /// All units of the movement that was loaded last, in tree order.
  private func unitChoice(_ context: SiteContext) async throws -> [UnitChoice] {
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    guard let board = catalogue.movements.lazy.compactMap({ try? $0.board.get() }).first else {
      return []
    }
    return board.directory.units.map { UnitChoice(id: $0.id, name: $0.name) }
  }

  private func reply(
    _ model: AccountFormModel, _ visit: Visit, _ context: SiteContext, to request: Request
  ) async throws -> Response {
    let view = AccountFormView(model: model, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: .manage, title: view.title)
    return Reply.page(
      shell.page { view.render(into: &$0) },
      status: model.problems.isEmpty ? .ok : .unprocessableContent, to: request)
  }
}
