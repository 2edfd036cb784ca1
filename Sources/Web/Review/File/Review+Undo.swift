import Hummingbird
import MovementCore
import Store

extension Site {
  /// Takes the last decision about a deliverable back, as long as nothing has happened since.
  func undoReview(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let detail = try await reviewDetail(try parameter("deliverable", context), board, visit)
    let id = detail.deliverable.id
    guard let item = TickedItem(form.text("review")), item.deliverable == id else {
      throw SiteProblem.unreadableForm
    }
    try await store.undoReview(
      id, of: board.id, number: item.number, on: visit.today, by: try visit.actor(context))
    let address = try QueueFilter(visit, board).applied(to: .review(board.key, id))
    return Reply.redirect(to: address.with("done", context.id).text)
  }
}
