import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// One deliverable before its reviewer: so many statements, whatever there is.
  func review(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let detail = try await reviewDetail(try parameter("deliverable", context), board, visit)
    let model = try await reviewModel(detail, board, visit, since: context.arrival.lastChange)
    return reviewPage(
      ReviewView(model: model, notice: try await decidedNotice(board, visit), visit: visit),
      board, request)
  }

  /// A deliverable that the visitor may answer.
  func reviewDetail(
    _ id: Deliverable.ID, _ board: MovementBoard, _ visit: Visit
  ) async throws -> DeliverableDetail {
    guard let detail = try await store.deliverableDetail(movement: board.id, id: id) else {
      throw SiteProblem.noSuchDeliverable(id)
    }
    try require(
      .review, unit: detail.deliverable.unit,
      addressee: board.addressee(of: detail.deliverable), in: board, visit)
    return detail
  }

  /// - Parameter known: The last change on record, if this visit has written nothing since.
  func reviewModel(
    _ detail: DeliverableDetail, _ board: MovementBoard, _ visit: Visit, since known: Int64? = nil
  ) async throws -> ReviewModel {
    let obligation = detail.deliverable.obligation
    let sheets = (
      now: try await sheet(detail.current?.form, of: obligation, in: board),
      before: try await sheet(
        detail.revisions.dropLast().last?.form, of: obligation, in: board)
    )
    return ReviewModel(
      detail, sheets, queue: try await reviewQueue(board, visit, since: known),
      phrases: try await officePhrases(), in: board, visit, rules: reviewRules)
  }

  func reviewPage(
    _ view: ReviewView, _ board: MovementBoard, _ request: Request,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    let shell = Shell(visit: view.visit, board: board, place: .queue, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, status: status, to: request)
  }
}
