import Hummingbird
import MovementCore

extension Site {
  /// An obligation and its standing; all of it is in memory.
  func obligation(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let id = try parameter("obligation", context)
    guard let index = board.obligationIndices[id] else { throw SiteProblem.noSuchObligation(id) }
    return keptPage(request, visit, board) {
      let model = ObligationModel(at: index, in: board, visit)
      let view = ObligationView(model: model, visit: visit)
      return Shell(visit: visit, board: board, place: nil, title: model.obligation.title)
        .page { view.render(into: &$0) }
    }
  }
}
