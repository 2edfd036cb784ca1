package import MovementCore
import SQL
import Store

/// `lantoa serve`: the web over a database that is there.
package struct WebServing: Sendable {
  package var location: String
  /// The folder of what people attach; nil for `files` beside the database.
  package var files: String?
  package var host: String
  package var port: Int
  package var fixedDay: CivilDate?
  package var transport: Transport
  /// How others reach it, for invitations.
  package var publicAddress: String?
  package var language: Language

  package init(
    location: String, files: String? = nil, host: String, port: Int, fixedDay: CivilDate?,
    transport: Transport = .plain, publicAddress: String? = nil, language: Language
  ) {
    self.location = location
    self.files = files
    self.host = host
    self.port = port
    self.fixedDay = fixedDay
    self.transport = transport
    self.publicAddress = publicAddress
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      try transport.check(host: host)
      // A database that is not there is a mistyped name here, not a new database.
      try OpenStore(location, access: .readOnly).close()
      let open = try OpenStore(location, files: files, access: .readWrite)
      defer { open.close() }
      try await open.store.migrate()
      if try await open.store.accounts().isEmpty {
        console.say(AccountWords.nobody(try DatabaseLocation.parse(location).shown)[language])
      }
      try await Serving(
        store: open.store, files: try await open.checkedFiles(), host: host, port: port,
        fixedDay: fixedDay,
        transport: transport,
        publicAddress: publicAddress
      ).run(on: console, language: language)
      return .success
    }
  }
}
