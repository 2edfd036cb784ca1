import FoundationEssentials
package import MovementCore
import Store

/// `lantoa demo`: the demonstration's movements in a database of its own, served on a fixed day.
package struct Demo: Sendable {
  package var port: Int
  /// Where its database lies; made if it is not there.
  package var dataFolder: String
  package var day: CivilDate
  package var files: DemoFiles
  package var language: Language

  package init(
    port: Int, dataFolder: String, day: CivilDate, files: DemoFiles, language: Language
  ) {
    self.port = port
    self.dataFolder = dataFolder
    self.day = day
    self.files = files
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let open = try await store()
      defer { open.close() }
      try await DemoAccounts.add(to: open.store)
      let serving = Serving(
        store: open.store, files: try open.files(), host: "127.0.0.1", port: port, fixedDay: day,
        accounts: DemoAccounts.entry)
      try await serving.run(on: console, language: language)
      return .success
    }
  }

  /// The demonstration's database with its files loaded, and up to date with them.
  package func store() async throws -> OpenStore {
    do {
      try FileManager.default.createDirectory(
        atPath: dataFolder, withIntermediateDirectories: true)
    } catch {
      throw DemoProblem.noFolder(dataFolder)
    }
    let open = try OpenStore(dataFolder + "/lantoa.db", access: .readWrite)
    try await open.store.migrate()
    for movement in files.movements {
      let known = try await open.store.units()
      let read = try MovementFiles(
        plan: movement.plan, units: files.units, deliverables: movement.deliverables,
        exemptions: movement.exemptions
      ).read(known: known)
      _ = try await open.store.loadMovement(
        MovementLoad(
          planSource: read.planSource, plan: read.plan, units: read.units,
          deliverables: read.deliverables, exemptions: read.exemptions),
        by: Actor(id: "lantoa demo"))
    }
    return open
  }
}
