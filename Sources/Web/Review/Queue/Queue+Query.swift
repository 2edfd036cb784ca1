import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// What waits for the visitor's answer. It is in memory; one statement right after a decision.
  func queue(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let queue = try await reviewQueue(board, visit, since: context.arrival.lastChange)
    let model = try QueueModel(queue, in: board, visit)
    let view = QueueView(
      model: model, notice: try await decidedNotice(board, visit),
      isWithoutUnit: visit.account?.unit == nil && visit.account?.role == .reviewer, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .queue, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}
