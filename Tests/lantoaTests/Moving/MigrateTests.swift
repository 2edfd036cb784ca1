import Testing

@Suite("lantoa migrate")
struct MigrateTests {
  private func migrate(_ files: ExampleFolder, _ arguments: String...) async -> Outcome {
    await lantoa(["migrate", "--database", files.database, "--language", "en"] + arguments)
  }

  @Test("prints what it would run, and makes nothing")
  func dryRun() async throws {
    let files = try ExampleFolder()
    let outcome = await migrate(files, "--dry-run")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("-- 1: movements, units, deliverables, changes\n"))
    #expect(outcome.output.contains("CREATE TABLE account ("))
    #expect(
      outcome.output.contains("VALUES (1, 'movements, units, deliverables, changes', '20"))
    #expect(!files.folder.exists("lantoa.db"))
  }

  @Test("brings a database up to date, once")
  func once() async throws {
    let files = try ExampleFolder()
    #expect(await migrate(files).aside.hasPrefix("The database was brought up to version "))
    let nothing = Outcome(
      aside: "The database is at the program's version already; there is nothing to do.\n")
    #expect(await migrate(files) == nothing)
    #expect(await migrate(files, "--dry-run") == nothing)
    #expect(await files.load().code == 0)
  }
}
