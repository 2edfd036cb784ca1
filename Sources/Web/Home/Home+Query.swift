import Hummingbird
import MovementCore
import Store

extension Site {
  /// The movements of the database.
  func home(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    let model = HomeModel(catalogue) { settings.today($0) }
    let view = HomeView(model: model, visit: visit)
    let title = visit(vi: "Phong trào thi đua", en: "Emulation movements")
    let shell = Shell(visit: visit, board: nil, place: nil, title: title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}
