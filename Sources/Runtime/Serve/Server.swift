import Hummingbird
import Logging
package import MovementCore
import Secrets
package import Store
package import Web

/// The web server over one store.
package struct Server: Sendable {
  package let store: MovementStore
  package let host: String
  package let port: Int
  /// The day that counts as today; nil follows the clock.
  package let fixedDay: CivilDate?

  package init(store: MovementStore, host: String, port: Int, fixedDay: CivilDate?) {
    self.store = store
    self.host = host
    self.port = port
    self.fixedDay = fixedDay
  }

  package var site: Site {
    Site(
      store: store,
      settings: SiteSettings(
        now: WallClock.instant, makeToken: { Token.make() },
        makeID: { UUIDv7.make(at: WallClock.milliseconds()) },
        today: { [fixedDay] zone in fixedDay ?? WallClock.today(timeZone: zone) },
        isDayFixed: fixedDay != nil, warnings: PlanWarnings.read))
  }

  /// Serves until the program is asked to stop (SIGINT, SIGTERM), then finishes what is running.
  /// - Parameter onRunning: called once with the address, when requests are answered.
  package func run(onRunning: @escaping @Sendable (String) -> Void) async throws {
    var logger = Logger(label: "lantoa")
    logger.logLevel = .notice
    let application = Application(
      router: site.router,
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? self.port
        onRunning("http://\(Self.shown(host)):\(port)")
      }, logger: logger)
    do {
      try await application.runService()
    } catch {
      throw ServerProblem(error, host: host, port: port)
    }
  }

  /// An address that a browser on this machine can open.
  private static func shown(_ host: String) -> String {
    host == "0.0.0.0" || host == "::" || host == "127.0.0.1" ? "localhost" : host
  }
}
