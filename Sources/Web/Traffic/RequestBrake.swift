import HTTPTypes
import Hummingbird
import Store

/// Turns away requests of an address that sends too many, before the store is asked anything. Style,
/// scripts and probes are free.
struct RequestBrake: RouterMiddleware {
  typealias Context = SiteContext

  let site: Site

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if !request.uri.path.hasPrefix("/assets/"),
      let seconds = site.traffic.byAddress.wait(
        site.clientAddress(request, context), at: site.settings.elapsed())
    {
      site.settings.meter.count(.address)
      throw SiteProblem.tooManyRequests(seconds: seconds)
    }
    return try await next(request, context)
  }
}

/// What was let through lately.
struct Traffic: Sendable {
  let byAddress: TokenBuckets
  let byAccount: TokenBuckets

  init(_ limits: RequestLimits) {
    byAddress = TokenBuckets(rate: limits.perAddress)
    byAccount = TokenBuckets(rate: limits.perAccount)
  }
}

extension Site {
  /// - Throws: `SiteProblem.tooManyRequests` for an account that sends too many.
  func checkTraffic(of account: Account?) throws {
    guard let account, let seconds = traffic.byAccount.wait(account.id, at: settings.elapsed())
    else { return }
    settings.meter.count(.account)
    throw SiteProblem.tooManyRequests(seconds: seconds)
  }
}
