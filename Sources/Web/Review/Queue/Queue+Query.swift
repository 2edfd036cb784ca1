import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// What waits for the visitor's answer: one statement, and one more right after a decision.
  func queue(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let model = try QueueModel(try await reviewQueue(board, visit), in: board, visit)
    let view = QueueView(
      model: model, notice: try await decidedNotice(board, visit),
      isWithoutUnit: visit.account?.unit == nil && visit.account?.role == .reviewer, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .queue, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}
