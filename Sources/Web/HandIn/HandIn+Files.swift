import Hummingbird
import MovementCore
import Store

extension Site {
  /// A file of a draft, for who writes it.
  func draftFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "draft")
    let draft = try await ownDraft(id, board, visit)
    let position = Int(try parameter("position", context))
    guard let file = draft.files.first(where: { $0.position == position }) else {
      throw SiteProblem.noSuchFile
    }
    return try await fileReply(
      DraftFile(file), at: .draftFile(board.key, id, file.position), visit, to: request)
  }
}
