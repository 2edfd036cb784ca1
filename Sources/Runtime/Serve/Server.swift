package import Files
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
package import MovementCore
import NIOCore
import Secrets
package import Store
package import Web

/// The web server over one store.
package struct Server: Sendable {
  package let store: MovementStore
  /// Where files lie by their content.
  package let files: FileWorker
  package let host: String
  package let port: Int
  /// The day that counts as today; nil follows the clock.
  package let fixedDay: CivilDate?
  package let transport: Transport
  /// How others reach it, for invitations; nil takes what browsers say.
  package let publicAddress: String?
  /// A demonstration's.
  package let accounts: DemoEntry?
  /// How long a connection may say nothing while it is its turn, before or between requests or in
  /// the middle of one: without an end, a few thousand that never finish would shut everybody out.
  /// Longer than proxies keep theirs. Answers take as long as they need.
  package var idleTimeout = Duration.seconds(90)

  package init(
    store: MovementStore, files: FileWorker, host: String, port: Int, fixedDay: CivilDate?,
    transport: Transport = .plain, publicAddress: String? = nil, accounts: DemoEntry? = nil
  ) {
    self.store = store
    self.files = files
    self.host = host
    self.port = port
    self.fixedDay = fixedDay
    self.transport = transport
    self.publicAddress = publicAddress
    self.accounts = accounts
  }

  package var site: Site {
    Site(
      store: store,
      settings: SiteSettings(
        now: WallClock.instant, makeToken: { Token.make() },
        makeID: { UUIDv7.make(at: WallClock.milliseconds()) },
        today: { [fixedDay] zone in fixedDay ?? WallClock.today(timeZone: zone) },
        isDayFixed: fixedDay != nil, isSecure: transport.isSecure, proxies: transport.proxies,
        publicAddress: publicAddress, demo: accounts, files: files))
  }

  /// Serves until the program is asked to stop (SIGINT, SIGTERM), then finishes what is running.
  ///
  /// - Parameter onRunning: called once with the address, when requests are answered.
  /// - Throws: `TransportProblem`, `ServerProblem`.
  package func run(onRunning: @escaping @Sendable (String) -> Void) async throws {
    try transport.check(host: host)
    var logger = Logger(label: "lantoa")
    logger.logLevel = .notice
    var application = Application(
      router: site.router, server: try builder(),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? self.port
        onRunning("\(scheme)://\(Self.shown(host)):\(port)")
      }, logger: logger)
    let node = UUIDv7.make(at: WallClock.milliseconds())
    application.addServices(
      Housekeeping(store: store, files: files).background(node: node, logger: logger))
    do {
      try await application.runService()
    } catch {
      throw ServerProblem(error, host: host, port: port)
    }
  }

  private func builder() throws -> HTTPServerBuilder {
    let http = HTTPServerBuilder.http1(
      configuration: .init(idleTimeout: TimeAmount(idleTimeout)))
    guard case .tls(let certificate, let key) = transport else { return http }
    return try .tls(
      http,
      tlsConfiguration: TLSFiles(certificate: certificate, key: key).configuration())
  }

  private var scheme: String {
    if case .tls = transport { "https" } else { "http" }
  }

  /// An address that a browser on this machine can open.
  private static func shown(_ host: String) -> String {
    host == "0.0.0.0" || host == "::" || host == "127.0.0.1" ? "localhost" : host
  }
}
