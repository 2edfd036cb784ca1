import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The public front page: the movements of the database and what was released. One statement, and
  /// none while nothing changes.
  func home(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    let key = PageCache.Key(
      address: request.uri.string, language: visit.language, today: visit.today,
      isCompressed: Reply.acceptsCompressed(request), audience: PageCache.Audience(visit),
      position: catalogue.position)
    if let kept = cache[key] { return Reply.unlessKnown(kept, to: request) }
    let stories = try await stories(in: catalogue, limit: HomeModel.mostStories + 1)
    let model = HomeModel(catalogue, stories: stories) { settings.today($0) }
    let view = HomeView(model: model, visit: visit)
    let title = visit(vi: "Phong trào thi đua", en: "Emulation movements")
    // Who is signed in keeps the way to work in sight.
    let present = try visit.account.flatMap { _ in
      try catalogue.present(on: settings.today(Plan.defaultTimeZone))
        .flatMap { try catalogue[$0]?.board.get() }
    }
    let shell = Shell(visit: visit, board: present, place: nil, title: title)
    let page = Reply.whole(
      shell.page { view.render(into: &$0) }, isCompressed: key.isCompressed, level: 6)
    cache.keep(page, key)
    return Reply.unlessKnown(page, to: request)
  }
}
