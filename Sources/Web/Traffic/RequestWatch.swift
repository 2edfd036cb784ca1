import HTTPTypes
import Hummingbird
import Logging

/// Sees every request come and its answer go: counts it, and writes one line about it. Neither says
/// who asked or what for: no address of a page or a machine, no query, no cookie, only the name of
/// the route.
struct RequestWatch: RouterMiddleware {
  typealias Context = SiteContext

  let meter: RequestMeter
  /// What a request asked for, as its index among ``RequestMeter/names``.
  private let names: [String: Int]

  static let requestID = HTTPField.Name("X-Request-Id")

  init(meter: RequestMeter) {
    self.meter = meter
    let routes = Route.allCases.map { RouterPath($0.rawValue).description }
    let probes = Probe.allCases.map(\.rawValue)
    names = Dictionary(uniqueKeysWithValues: (routes + probes).enumerated().map { ($1, $0) })
  }

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    meter.begin()
    do {
      var response = try await next(request, context)
      if let name = Self.requestID { response.headers[name] = context.id }
      end(request, context, response.status, response.body.contentLength, since: start)
      return response
    } catch {
      // Only a request that cannot even be read gets here; the server answers it by itself.
      end(request, context, .badRequest, nil, since: start)
      throw error
    }
  }

  private func end(
    _ request: Request, _ context: Context, _ status: HTTPResponse.Status, _ bytes: Int?,
    since start: ContinuousClock.Instant
  ) {
    let duration = start.duration(to: .now)
    let last = RequestMeter.names.count - 1
    // The router has no pattern for probes, which are answered before it is asked.
    let name = (context.endpointPath.flatMap { names[$0] }) ?? names[request.uri.path] ?? last
    meter.end(name, status, after: duration)
    guard context.logger.logLevel <= .info else { return }
    var metadata: Logger.Metadata = [
      "route": "\(RequestMeter.names[name])", "method": "\(Self.method(request))",
      "status": "\(status.code)",
      "ms": "\(Double(duration / .microseconds(1)).rounded() / 1_000)",
    ]
    // An answer that goes on has no length yet.
    if let bytes { metadata["bytes"] = "\(bytes)" }
    context.logger.info("request", metadata: metadata)
  }

  /// What a client calls its method may be anything.
  private static func method(_ request: Request) -> String {
    switch request.method {
    case .get, .head, .post, .put, .patch, .delete, .options: request.method.rawValue
    default: "other"
    }
  }
}
