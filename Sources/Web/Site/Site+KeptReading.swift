import HTML
import Hummingbird
import MovementCore

extension Site {
  /// A page that follows from a board, a visit, and what else of the movement is in the store:
  /// kept until something changes, for the record of changes has a line for every write.
  ///
  /// What `make` reads may be newer than the board, never older; the next visitor asks again.
  func keptPage(
    _ request: Request, _ visit: Visit, _ board: MovementBoard,
    reading make: () async throws -> HTMLWriter
  ) async rethrows -> Response {
    let key = PageCache.Key(
      address: request.uri.string, language: visit.language, today: visit.today,
      isCompressed: Reply.acceptsCompressed(request), audience: PageCache.Audience(visit),
      position: board.position)
    if let kept = cache[key] { return Reply.unlessKnown(kept, to: request) }
    let page = Reply.whole(try await make(), isCompressed: key.isCompressed, level: 6)
    cache.keep(page, key)
    return Reply.unlessKnown(page, to: request)
  }
}
