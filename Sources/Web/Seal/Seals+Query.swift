import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The list of seals. One statement; one more to compare a root.
  func seals(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let before = visit.query["before"].flatMap { Int($0) }
    let found = try await store.seals(before: before, limit: SealsModel.linesPerPage + 1)
    let typed = visit.query["root"] ?? ""
    let board = try await presentBoard(context)
    let model = SealsModel(
      seals: Array(found.prefix(SealsModel.linesPerPage)),
      next: found.count > SealsModel.linesPerPage
        ? found[SealsModel.linesPerPage - 1].number : nil,
      open: before == nil ? context.arrival.lastChange - (found.first?.last ?? 0) : nil,
      typed: typed, comparison: try await comparison(typed),
      timeZone: board?.plan.timeZone ?? Plan.defaultTimeZone)
    let view = SealsView(model: model, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  /// One seal, laid out to be printed. One statement.
  func seal(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    guard let number = Int(try parameter("seal", context)),
      let seal = try await store.seal(number: number)
    else { throw SiteProblem.noSuchPage }
    let board = try await presentBoard(context)
    let view = try SealSheetView(
      seal: seal, issuer: board?.plan.issuer,
      timeZone: board?.plan.timeZone ?? Plan.defaultTimeZone, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  private func comparison(_ typed: String) async throws -> SealsModel.Comparison? {
    guard !typed.isEmpty else { return nil }
    guard let root = Seal.root(typed: typed) else { return .unreadable }
    // Its columns may have been changed since; then it is not the one that was printed.
    guard let seal = try await store.seal(root: root), seal.isIntact else { return .unknown }
    return .found(seal)
  }
}
