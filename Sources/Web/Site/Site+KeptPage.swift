import HTML
import Hummingbird
import MovementCore

extension Site {
  /// A page that follows from a board and a visit alone: made once, and kept until the board
  /// changes.
  func keptPage(
    _ request: Request, _ visit: Visit, _ board: MovementBoard,
    make: () throws -> HTMLWriter
  ) rethrows -> Response {
    let key = PageCache.Key(
      address: request.uri.string, language: visit.language, today: visit.today,
      isCompressed: Reply.acceptsCompressed(request), audience: PageCache.Audience(visit),
      position: board.position)
    if let kept = cache[key] { return Reply.unlessKnown(kept, to: request) }
    let page = Reply.whole(try make(), isCompressed: key.isCompressed, level: 6)
    cache.keep(page, key)
    return Reply.unlessKnown(page, to: request)
  }
}
