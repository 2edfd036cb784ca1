import Hummingbird
import MovementCore

extension Site {
  /// The movements of the database.
  func home(_ request: Request) async throws -> Response {
    let visit = try visit(request)
    let catalogue = try await boards.current()
    let model = HomeModel(catalogue) { settings.today($0) }
    let view = HomeView(model: model, visit: visit)
    let title = visit(vi: "Phong trào thi đua", en: "Emulation movements")
    let shell = Shell(visit: visit, board: nil, place: nil, title: title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}
