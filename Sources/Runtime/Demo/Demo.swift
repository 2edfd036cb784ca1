import FoundationEssentials
package import MovementCore
import Store

/// `lantoa demo`: the demonstration's movements in a database of its own, served on a fixed day.
package struct Demo: Sendable {
  package var port: Int
  /// Its database; nil for a file in the data folder.
  package var location: String?
  /// Where its database and its files lie; made if it is not there.
  package var dataFolder: String
  package var day: CivilDate
  package var files: DemoFiles
  package var language: Language

  package init(
    port: Int, location: String? = nil, dataFolder: String, day: CivilDate, files: DemoFiles,
    language: Language
  ) {
    self.port = port
    self.location = location
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
      var serving = Serving(
        store: open.store, files: try await open.checkedFiles(), host: "127.0.0.1", port: port,
        fixedDay: day,
        accounts: DemoAccounts.entry)
      serving.sealing = open.sealKeyPath.map {
        Sealing(store: open.store, key: SealKeyFile(path: $0))
      }
      try await serving.run(on: console, language: language)
      return .success
    }
  }

  /// The demonstration's database, with its files loaded the first time. Afterwards it belongs to
  /// who tries it: what they handed in and decided is there again after a restart.
  package func store() async throws -> OpenStore {
    do {
      try FileManager.default.createDirectory(
        atPath: dataFolder, withIntermediateDirectories: true)
    } catch {
      throw DemoProblem.noFolder(dataFolder)
    }
    let open = try OpenStore(
      location ?? dataFolder + "/lantoa.db", files: dataFolder + "/files", access: .readWrite)
    try await open.store.migrate()
    let present = Set(try await open.store.movements().map(\.number))
    for movement in files.movements {
      let known = try await open.store.units()
      let read = try MovementFiles(
        plan: movement.plan, units: files.units, deliverables: movement.deliverables,
        exemptions: movement.exemptions
      ).read(known: known)
      guard !present.contains(read.plan.number) else { continue }
      try await load(movement, read, into: open)
    }
    try await DemoLetterheads.add(from: files.letterheads, to: open.store)
    return open
  }

  private func load(
    _ movement: DemoFiles.Movement, _ read: FileMovement, into open: OpenStore
  ) async throws {
    let store = open.store
    let actor = Actor(id: "lantoa demo")
    let contents = try movement.contents.map(DemoContent.all(in:)) ?? []
    let reports = try movement.reports.map(DemoContent.all(in:)) ?? []
    let reported = Set(reports.map(\.deliverable))
    let spoken = reported.union(contents.map(\.deliverable))
    var load = MovementLoad(planSource: read.planSource, plan: read.plan, units: read.units)
    // Only what is there can bear an id that is no UUID: as returned, it can be handed in again.
    load.deliverables = read.deliverables.filter { spoken.contains($0.id) }.map { deliverable in
      var returned = deliverable
      returned.status = .returned
      return returned
    }
    let id = try await store.loadMovement(load, by: actor).movement
    if let folder = movement.attachments {
      let attachments = try DemoAttachments(
        folder: folder, worker: await open.checkedFiles())
      for content in contents {
        guard let row = read.deliverables.first(where: { $0.id == content.deliverable }) else {
          continue
        }
        try await content.play(row, of: id, read.plan, in: store, attachments)
      }
      // A draft is an account's.
      try await DemoAccounts.add(to: store)
      for draft in try movement.drafts.map({ try DemoDraft.all(in: $0, by: read.plan) }) ?? [] {
        try await draft.save(of: id, in: store, attachments)
      }
    }
    // What was just handed in is in the table as well, as it is now.
    load.deliverables = read.deliverables.filter { !reported.contains($0.id) }
    load.exemptions = read.exemptions
    _ = try await store.loadMovement(load, by: actor)
    guard let folder = movement.attachments, !reports.isEmpty else { return }
    // Reports count what is on record by then.
    let attachments = try DemoAttachments(folder: folder, worker: await open.checkedFiles())
    let snapshot = try await store.snapshot(movement: read.plan.number)
    let figures = try await DemoReports(snapshot, in: store)
    for report in reports {
      guard let row = read.deliverables.first(where: { $0.id == report.deliverable }) else {
        continue
      }
      try await report.play(
        row, of: id, read.plan, in: store, attachments, figures: figures.figures(of: row))
    }
  }
}
