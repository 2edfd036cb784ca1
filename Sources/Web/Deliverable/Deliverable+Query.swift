import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// A deliverable: three statements, whatever there is.
  func deliverable(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let id = try parameter("deliverable", context)
    return try await keptPage(
      request, visit, board,
      reading: {
        let view = DeliverableView(
          model: try await deliverableModel(id, board, visit), visit: visit)
        return Shell(visit: visit, board: board, place: nil, title: view.title)
          .page { view.render(into: &$0) }
      })
  }

  private func deliverableModel(
    _ id: Deliverable.ID, _ board: MovementBoard, _ visit: Visit
  ) async throws -> DeliverableModel {
    guard let entry = try await store.deliverable(movement: board.id, id: id) else {
      throw SiteProblem.noSuchDeliverable(id)
    }
    let deliverable = entry.deliverable
    try require(
      .seeDeliverable, unit: deliverable.unit, addressee: board.addressee(of: deliverable),
      in: board, visit)
    let all = try await store.deliverables(movement: board.id, unit: deliverable.unit)
    let history = try await store.changes(
      movement: board.id, subject: ChangeSubject(.deliverable, id))
    return DeliverableModel(
      deliverable, ofSameUnit: all.map(\.deliverable), changes: history.changes, in: board, visit)
  }
}
