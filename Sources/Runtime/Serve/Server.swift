package import Files
import FoundationEssentials
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
package import MovementCore
import NIOCore
import Papers
import Renditions
import Secrets
package import Store
package import Web

/// The web server over one store.
package struct Server: Sendable {
  package let store: MovementStore
  /// Where files lie by their content.
  package let files: FileWorker
  let renditions: RenditionWorker
  let papers: PaperMaker
  package let host: String
  package let port: Int
  /// The day that counts as today; nil follows the clock.
  package let fixedDay: CivilDate?
  package let transport: Transport
  /// How others reach it, for invitations; nil takes what browsers say.
  package let publicAddress: String?
  /// A demonstration's.
  package let accounts: DemoEntry?
  package var options = ServerOptions(logger: .quiet)
  /// What is known about its database, for figures.
  package var database = OpenStore.Figures()
  /// Figures that somebody else knows.
  package var gauges: [ServerFigures.Gauge] = []
  /// What closes the record beside the server; nil if nobody wants that.
  package var sealing: Sealing?
  /// How long after one sealing the next one comes.
  package var sealEvery = Duration.seconds(3_600)

  /// - Throws: If the folder of renditions cannot be made.
  package init(
    store: MovementStore, files: FileWorker, host: String, port: Int, fixedDay: CivilDate?,
    transport: Transport = .plain, publicAddress: String? = nil, accounts: DemoEntry? = nil
  ) throws {
    self.store = store
    self.files = files
    renditions = try RenditionWorker(files: files)
    papers = try PaperMaker(folder: FileManager.default.temporaryDirectory.path)
    self.host = host
    self.port = port
    self.fixedDay = fixedDay
    self.transport = transport
    self.publicAddress = publicAddress
    self.accounts = accounts
  }

  /// The site alone, without those who watch over it.
  package var site: Site { makeSite(nil) }

  private func makeSite(_ probes: ProbeSettings?) -> Site {
    var settings = SiteSettings(
      now: WallClock.instant, makeToken: { Token.make() },
      makeID: { UUIDv7.make(at: WallClock.milliseconds()) },
      today: { [fixedDay] zone in fixedDay ?? WallClock.today(timeZone: zone) },
      isDayFixed: fixedDay != nil, isSecure: transport.isSecure, proxies: transport.proxies,
      publicAddress: publicAddress, demo: accounts, files: files, renditions: renditions,
      papers: papers)
    settings.handInLimits = options.handIn
    settings.requestLimits = options.requests
    settings.probes = probes
    return Site(store: store, settings: settings)
  }

  /// Serves until the program is asked to stop (SIGINT, SIGTERM), then finishes what is running.
  ///
  /// - Parameter onRunning: called once with the address, when requests are answered.
  /// - Throws: `TransportProblem`, `ServerProblem`.
  package func run(onRunning: @escaping @Sendable (String) -> Void) async throws {
    try transport.check(host: host)
    OpenFileLimit.raise()
    let logger = options.logger
    let table = ConnectionTable(options.connections)
    let work = WorkMeter()
    let readiness = ReadinessChecks(
      store: store, files: files, databaseFolder: database.folder,
      minFreeSpace: options.minFreeSpace)
    var figures = ServerFigures(
      store: store, database: database, connections: table, work: work)
    figures.gauges = gauges
    let probes = ProbeSettings(
      readiness: { await readiness.look() }, figures: { [figures] in await figures.text() },
      allowed: options.metricsAllowed)
    var application = Application(
      router: makeSite(probes).router, server: try builder(table),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? self.port
        onRunning("\(scheme)://\(Self.shown(host)):\(port)")
      }, logger: logger)
    let node = UUIDv7.make(at: WallClock.milliseconds())
    var housekeeping = Housekeeping(store: store, files: files, renditions: renditions).background(
      node: node, logger: logger)
    housekeeping.meter = work
    application.addServices(housekeeping)
    if let sealing {
      var sealing = sealing.background(every: sealEvery, node: node, logger: logger)
      sealing.meter = work
      application.addServices(sealing)
    }
    if store.isWrittenByMany {
      application.addServices(
        BackgroundWork(
          name: "numbering", every: .seconds(1), store: store, node: node, logger: logger
        ) { [store] in
          // What a node committed and did not live to number.
          try await store.numberPendingChanges()
        })
    }
    let running = Running(
      service: application, delay: options.stopDelay, limit: options.stopWithin, logger: logger,
      onStop: { readiness.stop() })
    do {
      try await running.run()
    } catch {
      throw ServerProblem(error, host: host, port: port)
    }
  }

  private func builder(_ table: ConnectionTable) throws -> HTTPServerBuilder {
    let limits = table.limits
    let http = HTTPServerBuilder.http1(
      configuration: .init(
        additionalChannelHandlers: [ConnectionGuard(table)], idleTimeout: TimeAmount(limits.idle),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: limits.headers, maxHeaderListSize: limits.headers,
          maxHeaderFieldCount: 200)))
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
