import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// A deliverable: a fixed number of statements, whatever there is.
  func deliverable(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    return try await keptPage(
      request, visit, board,
      reading: {
        let view = DeliverableView(
          model: try await deliverableModel(context, board, visit),
          rules: settings.reviewRules, visit: visit)
        return Shell(visit: visit, board: board, place: nil, title: view.title)
          .page { view.render(into: &$0) }
      })
  }

  private func deliverableModel(
    _ context: SiteContext, _ board: MovementBoard, _ visit: Visit
  ) async throws -> DeliverableModel {
    let detail = try await visibleDeliverable(context, board, visit)
    let deliverable = detail.deliverable
    let all = try await store.deliverables(movement: board.id, unit: deliverable.unit)
    let history = try await store.changes(
      movement: board.id, subject: ChangeSubject(.deliverable, deliverable.id))
    var model = DeliverableModel(
      detail, try await contents(of: detail, in: board), ofSameUnit: all, changes: history.changes,
      in: board, visit)
    model.progress = try await progress(of: detail, in: board, visit)
    model.differences = try await differences(of: detail, in: board)
    return model
  }
}
