package import Files
package import MovementCore
package import Store
package import Web

/// The server as a command: says where it is, and serves until it is asked to stop.
package struct Serving: Sendable {
  package var store: MovementStore
  /// Where files lie by their content.
  package var files: FileWorker
  package var host: String
  package var port: Int
  /// The day that counts as today; nil follows the clock.
  package var fixedDay: CivilDate?
  package var transport: Transport
  /// How others reach it, for invitations.
  package var publicAddress: String?
  /// A demonstration's.
  package var accounts: DemoEntry?
  package var options = ServerOptions(logger: .quiet)
  /// What is known about its database, for figures.
  package var database = OpenStore.Figures()
  /// Figures that somebody else knows.
  package var gauges: [ServerFigures.Gauge] = []
  /// What closes the record beside the server; nil if nobody wants that.
  package var sealing: Sealing?
  /// How long after one sealing the next one comes.
  package var sealEvery = Duration.seconds(3_600)

  package init(
    store: MovementStore, files: FileWorker, host: String, port: Int, fixedDay: CivilDate? = nil,
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

  package func run(on console: Console, language: Language) async throws {
    var server = try Server(
      store: store, files: files, host: host, port: port, fixedDay: fixedDay, transport: transport,
      publicAddress: publicAddress, accounts: accounts)
    server.options = options
    server.database = database
    server.gauges = gauges
    server.sealing = sealing
    server.sealEvery = sealEvery
    let warning = await server.pictureWarning()
    try await server.run { address in
      let words = Phrase(
        vi: "Lan Toả đang chạy: \(address)  (dừng: Ctrl-C)",
        en: "Lan Toả is running: \(address)  (stop: Ctrl-C)")
      console.say(words, in: language)
      if let fixedDay {
        console.say(
          Phrase(
            vi: "Bản trình diễn: “hôm nay” cố định là \(fixedDay.short).",
            en: "A demonstration: “today” is fixed at \(fixedDay)."), in: language)
      }
      if accounts != nil { console.tell(DemoAccounts.lines(language)) }
      if let warning { console.say(warning, in: language) }
    }
  }
}

extension Console {
  /// A line for whoever started a server; also in a pipe, and at once.
  fileprivate func say(_ phrase: Phrase, in language: Language) { tell([phrase[language]]) }

  fileprivate func tell(_ lines: [String]) {
    // If nobody listens any more, the server goes on.
    try? write(Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
