import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The office's phrases, to be edited.
  func reviewPhrases(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let own = try await store.phrases()
    let shown = own.isEmpty ? OfficePhrases.shipped : own
    return phrasesPage(
      PhrasesView(
        movement: board.key, text: shown.joined(separator: "\n"), isShipped: own.isEmpty,
        isSaved: visit.query["said"] == "saved", visit: visit), board, request)
  }

  func setReviewPhrases(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let typed = form.text("phrases")
    let phrases: [Reason]
    do {
      phrases = try OfficePhrases.read(typed)
    } catch let problem as any PhrasedError {
      return phrasesPage(
        PhrasesView(
          movement: board.key, text: typed, isShipped: false, problem: problem.phrase,
          visit: visit), board, request, status: .unprocessableContent)
    }
    let isShipped = phrases.map(\.text) == OfficePhrases.shipped
    try await store.setPhrases(isShipped ? [] : phrases, by: try visit.actor(context))
    return Reply.redirect(to: Address.reviewPhrases(board.key).with("said", "saved").text)
  }

  private func phrasesPage(
    _ view: PhrasesView, _ board: MovementBoard, _ request: Request,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    let shell = Shell(visit: view.visit, board: board, place: .queue, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, status: status, to: request)
  }
}
