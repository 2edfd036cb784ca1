package import MovementCore
import SQL
import Store
import TableFile

/// `lantoa migrate`: brings the tables of a database up to this version of the program, or says what
/// that would run.
package struct DatabaseMigration: Sendable {
  package var location: String
  /// Print the SQL, and change nothing.
  package var isDryRun: Bool
  package var language: Language

  package init(location: String, isDryRun: Bool, language: Language) {
    self.location = location
    self.isDryRun = isDryRun
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      if isDryRun {
        let steps = try await pending()
        var output = console.output
        for step in steps { output.append(Self.text(of: step)) }
        try output.flush()
        if steps.isEmpty { console.say(Self.nothing[language]) }
      } else {
        if try isThere() { try await OpenStore.check(location) }
        let open = try OpenStore(location, access: .readWrite)
        defer { open.close() }
        let ran = try await open.store.migrate()
        console.say((ran.last.map(Self.done) ?? Self.nothing)[language])
      }
      return .success
    }
  }

  private func pending() async throws -> [PendingStep] {
    guard try isThere() else {
      return MovementStore.allSteps(for: .sqlite, at: WallClock.instant().description)
    }
    let open = try OpenStore(location, access: .readOnly)
    defer { open.close() }
    return try await open.store.pendingSteps()
  }

  private func isThere() throws -> Bool { try DatabaseLocation.parse(location).isThere }

  private static func text(of step: PendingStep) -> String {
    "-- \(step.number): \(step.name)\n" + step.statements.map { $0 + ";\n" }.joined() + "\n"
  }

  private static let nothing = Phrase(
    vi: "Cơ sở dữ liệu đã ở đúng phiên bản của chương trình; không phải làm gì.",
    en: "The database is at the program's version already; there is nothing to do.")

  private static func done(_ version: Int) -> Phrase {
    Phrase(
      vi: "Đã nâng cấp cơ sở dữ liệu lên phiên bản \(version).",
      en: "The database was brought up to version \(version).")
  }
}
