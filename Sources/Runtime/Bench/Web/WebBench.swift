import AsyncHTTPClient
import Hummingbird
import Logging
import MovementCore
import ServiceLifecycle
import Web

/// `lantoa bench web`: the demonstration served on loopback, and how fast its pages are beside a
/// route that answers a constant of the same size. Server and client share the machine.
package struct WebBench: Sendable {
  /// How long each measurement takes.
  let duration: Duration
  let server: Server

  package init(server: Server, duration: Duration) {
    self.server = server
    self.duration = duration
  }

  /// The pages that are measured, by name.
  static let pages: [(name: String, path: String)] = [
    ("front", "/182-kh-qu"),
    ("board", "/182-kh-qu/board"),
    ("boardOpen", "/182-kh-qu/board?open=all"),
    ("unit", "/182-kh-qu/units/ben-nghe-dang-uy"),
    ("deliverable", "/182-kh-qu/deliverables/d0001"),
  ]

  /// Measures every page at 1 and at 16 connections.
  package func run() async throws -> [PageFigures] {
    let (ports, port) = AsyncStream<Int>.makeStream()
    let router = server.site.router
    router.get("bench/constant/:size") { _, context in
      let size = context.parameters.get("size", as: Int.self) ?? 0
      return ByteBuffer(repeating: UInt8(ascii: "x"), count: min(size, 1 << 20))
    }
    var logger = Logger(label: "lantoa.bench")
    logger.logLevel = .error
    let application = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        port.yield(channel.localAddress?.port ?? 0)
        port.finish()
      }, logger: logger)
    let services = ServiceGroup(
      configuration: ServiceGroupConfiguration(services: [application], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      var figures: [PageFigures] = []
      for await number in ports { figures = try await measure(port: number) }
      await services.triggerGracefulShutdown()
      try await group.waitForAll()
      return figures
    }
  }

  private func measure(port: Int) async throws -> [PageFigures] {
    let client = HTTPClient(eventLoopGroupProvider: .singleton)
    var figures: [PageFigures] = []
    do {
      let load = WebLoad(client: client, base: "http://127.0.0.1:\(port)", duration: duration)
      for page in Self.pages {
        for isCompressed in [false, true] {
          figures += try await measure(page, isCompressed: isCompressed, load: load)
        }
      }
    } catch {
      try await client.shutdown()
      throw error
    }
    try await client.shutdown()
    return figures
  }

  private func measure(
    _ page: (name: String, path: String), isCompressed: Bool, load: WebLoad
  ) async throws -> [PageFigures] {
    let size = try await load.size(of: page.path, isCompressed: isCompressed)
    var figures: [PageFigures] = []
    for connections in [1, 16] {
      let constant = try await load.run(
        "/bench/constant/\(size)", connections: connections, isCompressed: false)
      let measured = try await load.run(
        page.path, connections: connections, isCompressed: isCompressed)
      figures.append(
        PageFigures(
          page: page.name, isCompressed: isCompressed, connections: connections, bytes: size,
          measured: measured, constant: constant))
    }
    return figures
  }
}
