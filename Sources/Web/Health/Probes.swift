import HTTPTypes
import Hummingbird
package import Prometheus

/// Who answers probes, from outside: the site knows neither disks nor memory.
package struct ProbeSettings: Sendable {
  package var readiness: @Sendable () async -> Readiness
  /// The last change on record, and the figures of everything but the site.
  package var figures: @Sendable () async -> (lastChange: Int64?, text: MetricsText)
  /// The machines that see figures and details, by address; everybody else sees whether the site is
  /// ready, and no more.
  package var allowed: Set<String>

  package init(
    readiness: @escaping @Sendable () async -> Readiness,
    figures: @escaping @Sendable () async -> (lastChange: Int64?, text: MetricsText),
    allowed: Set<String>
  ) {
    self.readiness = readiness
    self.figures = figures
    self.allowed = allowed
  }
}

/// Answers probes. They ask no route, no session and, but for `/readyz`, no database.
struct Probes: RouterMiddleware {
  typealias Context = SiteContext

  let site: Site
  let settings: ProbeSettings

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard let probe = Probe(rawValue: request.uri.path),
      request.method == .get || request.method == .head
    else { return try await next(request, context) }
    let isAllowed = isAllowed(request, context)
    let response: Response
    switch probe {
    case .health: response = Self.answer(.ok, "ok\n")
    case .readiness:
      let readiness = await settings.readiness()
      let status: HTTPResponse.Status = readiness.isReady ? .ok : .serviceUnavailable
      response =
        isAllowed
        ? Self.answer(status, readiness.json, "application/json")
        : Self.answer(status, readiness.isReady ? "ready\n" : "not ready\n")
    case .metrics:
      // To others it is as if there were nothing.
      response = isAllowed ? await figures() : Self.answer(.notFound, "not found\n")
    }
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func figures() async -> Response {
    var (lastChange, text) = await settings.figures()
    await site.write(to: &text, lastChange: lastChange)
    return Self.answer(.ok, Array(text.text.utf8), MetricsText.mediaType)
  }

  /// A request that a proxy passed on comes from where the proxy says; without a word of it, from
  /// the proxy's machine itself. One that was passed on by a proxy that nobody named may come from
  /// anywhere.
  private func isAllowed(_ request: Request, _ context: Context) -> Bool {
    let isPassedOn = Self.forwarding.contains { request.headers.contains($0) }
    guard !isPassedOn || site.settings.proxies?.contains(context.peer) == true else { return false }
    return settings.allowed.contains(site.clientMachine(request, context))
  }

  /// What proxies say of those who asked them.
  private static let forwarding = ["X-Forwarded-For", "X-Real-IP", "Forwarded", "Via"]
    .compactMap { HTTPField.Name($0) }

  private static func answer(_ status: HTTPResponse.Status, _ text: String) -> Response {
    answer(status, Array(text.utf8), "text/plain; charset=utf-8")
  }

  private static func answer(
    _ status: HTTPResponse.Status, _ bytes: [UInt8], _ mediaType: String
  ) -> Response {
    var headers = Reply.commonHeaders
    headers[.contentType] = mediaType
    headers[.cacheControl] = "no-store"
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
