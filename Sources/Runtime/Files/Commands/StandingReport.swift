package import MovementCore
import Store
import TableFile

/// `lantoa standing`: the standing of a movement on a day, from files or from a database (plan
/// format §5, §8).
package struct StandingReport: Sendable {
  package enum Source: Sendable {
    case files(MovementFiles)
    /// - movement: The plan's number; nil for the only movement that is there.
    case database(String, movement: String?)
  }

  package var source: Source
  package var day: CivilDate
  /// A row for each unit instead of one for each cell.
  package var isRollUp: Bool
  package var language: Language
  package var form: OutputForm

  package init(
    source: Source, day: CivilDate, isRollUp: Bool, language: Language, form: OutputForm
  ) {
    self.source = source
    self.day = day
    self.isRollUp = isRollUp
    self.language = language
    self.form = form
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let (standing, warnings) = try await standing()
      console.warn(warnings, in: language)
      try write(standing, on: console)
      return .success
    }
  }

  private func standing() async throws -> (Standing, warnings: [Phrase]) {
    switch source {
    case .files(let files):
      let movement = try files.read()
      let directory = try UnitDirectory(movement.directory)
      let standing = try Standing(
        plan: movement.plan, directory: directory, deliverables: movement.deliverables,
        exemptions: movement.exemptions)
      return (standing, movement.warnings + standing.unmatchedTerms)
    case .database(let location, let number):
      let store = try OpenStore(location, access: .readOnly)
      defer { store.close() }
      try await store.store.checkVersion()
      let snapshot = try await store.store.snapshot(movement: number)
      let standing = try Standing(
        plan: snapshot.movement.plan, directory: UnitDirectory(snapshot.units),
        deliverables: snapshot.deliverables, exemptions: snapshot.exemptions)
      return (standing, standing.unmatchedTerms)
    }
  }

  private func write(_ standing: Standing, on console: Console) throws {
    let style = console.style(language)
    if isRollUp {
      let table = RollUpTable(standing, on: day)
      guard let format = form.table else { return try table.writeText(style, to: console.output) }
      try table.write(format, to: console.output)
    } else {
      let table = StandingTable(standing, on: day)
      guard let format = form.table else { return try table.writeText(style, to: console.output) }
      try table.write(format, to: console.output)
    }
  }
}

extension Standing {
  /// A term that matches no unit is a warning (plan format §2).
  var unmatchedTerms: [Phrase] {
    UnmatchedTerm.all(in: plan, directory: directory).map(\.phrase)
  }
}
