import HTTPTypes
import Hummingbird
import MovementCore

extension Site {
  var offlineEndpoints: [Endpoint] {
    [
      .get(.manifest, .everyone) { request, _ in WebManifest.reply(to: request) },
      .get(.serviceWorker, .everyone) { request, _ in serviceWorker(to: request) },
      .get(.offline, .everyone) { try offlinePage($0, $1) },
    ]
  }

  /// The worker has to lie at the root, under a name that stays: browsers ask for it again and take
  /// over another one.
  private func serviceWorker(to request: Request) -> Response {
    var headers = Reply.commonHeaders
    headers[.contentType] = Asset.script.mediaType
    headers[.cacheControl] = "no-cache"
    headers[.vary] = "Accept-Encoding"
    return Reply.unlessKnown(
      Reply.compressed(Asset.serviceWorker, headers: headers, to: request), to: request)
  }

  /// What the worker shows in the place of a page that it does not have: for nobody in particular,
  /// because it is kept beyond any session.
  private func offlinePage(_ request: Request, _ context: SiteContext) throws -> Response {
    var visit = try visit(request, context)
    visit.account = nil
    let view = OfflineView(visit: visit)
    let shell = Shell(visit: visit, board: nil, place: nil, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}

extension Address {
  static let manifest = Address(path: Route.manifest.path())
}
