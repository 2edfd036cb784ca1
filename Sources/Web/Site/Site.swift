import HTML
import HTTPTypes
package import Hummingbird
package import MovementCore
package import Store

/// The whole site over one store.
package struct Site: Sendable {
  let store: MovementStore
  let boards: MovementBoards
  let cache = PageCache()
  let settings: SiteSettings

  package init(store: MovementStore, settings: SiteSettings) {
    self.store = store
    boards = MovementBoards(store: store)
    self.settings = settings
  }

  /// Every route, with what answers it.
  package var router: Router<BasicRequestContext> {
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.add(middleware: ProblemPages(site: self))
    router.get(Route.home) { request, _ in try await home(request) }
    router.get(Route.asset) { request, context in try asset(request, context) }
    router.get(Route.language) { request, context in try switchLanguage(request, context) }
    router.get(Route.movement) { request, context in try await movement(request, context) }
    router.get(Route.board) { request, context in try await board(request, context) }
    router.get(Route.standing) { request, context in try await standing(request, context) }
    router.get(Route.plan) { request, context in try await plan(request, context) }
    router.get(Route.planSource) { request, context in try await planSource(request, context) }
    router.get(Route.unit) { request, context in try await unit(request, context) }
    router.get(Route.obligation) { request, context in try await obligation(request, context) }
    router.get(Route.deliverable) { request, context in try await deliverable(request, context) }
    return router
  }
}

/// What a site is told from outside.
package struct SiteSettings: Sendable {
  /// The present day in a time zone of the tz database.
  package var today: @Sendable (_ timeZone: String) -> CivilDate
  /// The clock stands still: pages say so.
  package var isDayFixed: Bool
  /// What the text of a plan makes one wonder about: reading plan files is not the web's business.
  package var warnings: @Sendable (_ planSource: String) -> [PlanWarning]

  package init(
    today: @escaping @Sendable (_ timeZone: String) -> CivilDate, isDayFixed: Bool,
    warnings: @escaping @Sendable (_ planSource: String) -> [PlanWarning] = { _ in [] }
  ) {
    self.today = today
    self.isDayFixed = isDayFixed
    self.warnings = warnings
  }
}

extension Router {
  /// Registers what answers a route.
  fileprivate func get(
    _ route: Route,
    use handler: @Sendable @escaping (Request, Context) async throws -> Response
  ) {
    get(RouterPath(route.rawValue), use: handler)
  }
}
