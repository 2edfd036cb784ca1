import Logging
package import MovementCore
import SQL
import Store

/// `lantoa serve`: the web over a database that is there.
package struct WebServing: Sendable {
  /// By the names of settings, as they were written.
  package var flags: [String: String]
  package var environment: [String: String]
  /// The file of settings, if a flag names one.
  package var file: String?
  package var language: Language

  package init(
    flags: [String: String], environment: [String: String] = [:], file: String? = nil,
    language: Language
  ) {
    self.flags = flags
    self.environment = environment
    self.file = file
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let values = try SettingValues.read(flags: flags, environment: environment, file: file)
      let location = try values.required(.database)
      let transport = try values.transport()
      let host = try values.required(.host)
      try transport.check(host: host)
      // A database that is not there is a mistyped name here, not a new database.
      try await OpenStore.check(location)
      let open = try OpenStore(location, files: values.text(.files), access: .readWrite)
      defer { open.close() }
      try await open.store.migrate()
      if try await open.store.accounts().isEmpty {
        console.say(AccountWords.nobody(try DatabaseLocation.parse(location).shown)[language])
      }
      var serving = Serving(
        store: open.store, files: try await open.checkedFiles(), host: host,
        port: values.number(.port),
        transport: transport, publicAddress: values.siteAddress)
      serving.options = ServerOptions(values, on: console)
      serving.database = open.figures
      serving.sealing = try await sealing(open, values, on: console)
      serving.sealEvery = .seconds(60 * values.number(.sealEvery))
      if serving.sealing != nil { serving.gauges.append(.sealAge(open.store)) }
      serving.options.logger.notice(
        "starting",
        metadata: Dictionary(
          uniqueKeysWithValues: values.chosen.map { ($0.name, "\($0.value)") }
            + [("version", "\(ProgramVersion.current)")]))
      try await serving.run(on: console, language: language)
      return .success
    }
  }

  /// What closes the record; nil if nobody wants that.
  ///
  /// - Throws: ``SealKeyProblem`` for a key that is there and must not be used. One that is lost
  ///   does not keep people from their work: it is said, here and in the log.
  private func sealing(
    _ open: OpenStore, _ values: SettingValues, on console: Console
  ) async throws -> Sealing? {
    guard values.number(.sealEvery) > 0, let path = values.text(.sealKey) ?? open.sealKeyPath
    else { return nil }
    let key = SealKeyFile(path: path)
    if key.exists {
      _ = try key.read()
    } else if try await open.store.lastSeal() != nil {
      console.say(SealKeyProblem.missing(path).phrase[language])
    }
    return Sealing(store: open.store, key: key)
  }
}
