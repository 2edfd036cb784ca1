import Hummingbird
import Logging
import ServiceLifecycle
import Web

/// The site on a free port of this machine, and beside it a server that does nothing but answer: a
/// plain Hummingbird route, which is as fast as this stack can be.
struct BenchSite: Sendable {
  /// As in `http://127.0.0.1:41234`.
  let site: String
  let plain: String

  /// Serves both while `body` runs.
  static func serve<Value: Sendable>(
    _ server: Server, _ body: (BenchSite) async throws -> Value
  ) async throws -> Value {
    let (sites, sitePort) = AsyncStream<Int>.makeStream()
    let (plains, plainPort) = AsyncStream<Int>.makeStream()
    let plain = Router()
    plain.get("constant/:size") { _, context in
      let size = context.parameters.get("size", as: Int.self) ?? 0
      return ByteBuffer(repeating: UInt8(ascii: "x"), count: min(size, 1 << 20))
    }
    var logger = Logger(label: "lantoa.bench")
    logger.logLevel = .error
    let services = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          application(server.site.router, tellsPort: sitePort, logger),
          application(plain, tellsPort: plainPort, logger),
        ], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      let addresses = BenchSite(site: await address(sites), plain: await address(plains))
      let value = try await body(addresses)
      await services.triggerGracefulShutdown()
      try await group.waitForAll()
      return value
    }
  }

  private static func application<Context: RequestContext>(
    _ router: Router<Context>, tellsPort port: AsyncStream<Int>.Continuation, _ logger: Logger
  ) -> Application<RouterResponder<Context>>
  where Context: InitializableFromSource<ApplicationRequestContextSource> {
    Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        port.yield(channel.localAddress?.port ?? 0)
        port.finish()
      }, logger: logger)
  }

  private static func address(_ ports: AsyncStream<Int>) async -> String {
    var address = ""
    for await port in ports { address = "http://127.0.0.1:" + String(port) }
    return address
  }
}
