package import MovementCore
import SQL
import Store
import TableFile

/// `lantoa load`: brings the files of a movement into a database, all or nothing (plan format §8).
package struct MovementLoading: Sendable {
  package var location: String
  package var files: MovementFiles
  /// The first day on which what the units' file says holds; nil corrects the latest values.
  package var unitsHoldFrom: CivilDate?
  package var language: Language

  package init(
    location: String, files: MovementFiles, unitsHoldFrom: CivilDate? = nil, language: Language
  ) {
    self.location = location
    self.files = files
    self.unitsHoldFrom = unitsHoldFrom
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let progress = Progress(console: console, language: language)
      let (summary, movement, snapshot) = try await progress.clearing {
        try await load(progress)
      }
      let directory = try UnitDirectory(snapshot.units)
      console.warn(movement.warnings + warnings(of: snapshot, directory: directory), in: language)
      var output = console.output
      for line in LoadWords(summary: summary, plan: movement.plan).lines(language) {
        output.append(line + "\n")
      }
      try output.flush()
      return .success
    }
  }

  private func load(
    _ progress: Progress
  ) async throws -> (LoadSummary, FileMovement, MovementSnapshot) {
    // A database that is not there is made only for files without problems.
    let isNew = try !DatabaseLocation.parse(location).isThere
    progress.show(Phrase(vi: "Đang đọc các tệp…", en: "Reading the files…"))
    let checked = isNew ? try files.read() : nil
    if !isNew { try await OpenStore.check(location) }
    let open = try OpenStore(location, access: .readWrite)
    defer { open.close() }
    try await open.store.migrate()
    let known = isNew ? [] : try await open.store.units(on: unitsHoldFrom)
    let movement = try checked ?? files.read(known: known)
    progress.show(
      Phrase(
        vi: "Đang ghi \(movement.units.count) đơn vị, \(movement.deliverables.count) sản phẩm…",
        en: "Writing units: \(movement.units.count), "
          + "deliverables: \(movement.deliverables.count)…"))
    let summary = try await open.store.loadMovement(
      MovementLoad(
        planSource: movement.planSource, plan: movement.plan, units: movement.units,
        unitsHoldFrom: unitsHoldFrom, deliverables: movement.deliverables,
        exemptions: movement.exemptions.lastOfEach),
      by: Actor(id: "lantoa load"))
    let snapshot = try await open.store.snapshot(movement: movement.plan.number)
    return (summary, movement, snapshot)
  }

  // MARK: - What looks like a slip

  private func warnings(of snapshot: MovementSnapshot, directory: UnitDirectory) -> [Phrase] {
    let plan = snapshot.movement.plan
    var warnings = UnmatchedTerm.all(in: plan, directory: directory).map(\.phrase)
    do {
      _ = try Standing(plan: plan, directory: directory, deliverables: [])
    } catch {
      warnings.append(error.phrase)
    }
    let obligations = Set(plan.obligations.map(\.id))
    let orphans = snapshot.deliverables.count { !obligations.contains($0.obligation) }
    if orphans > 0 {
      warnings.append(
        Phrase(
          vi: "\(orphans) sản phẩm thuộc nhiệm vụ không còn trong kế hoạch: vẫn được giữ, nhưng "
            + "không được tính",
          en: "deliverables of obligations that the plan no longer has: \(orphans); they are kept, "
            + "and count for nothing"))
    }
    return warnings
  }
}
