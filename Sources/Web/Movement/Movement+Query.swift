import Hummingbird
import MovementCore

extension Site {
  /// The front page of a movement.
  func movement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    return keptPage(request, visit, board) {
      let model = MovementModel(board, on: visit.day)
      let view = MovementView(model: model, visit: visit)
      let shell = Shell(visit: visit, board: board, place: .movement, title: model.plan.title)
      return shell.page { view.render(into: &$0) }
    }
  }
}
