import Testing

struct DatabaseTests {
  @Test func ofSeveralMovementsOneHasToBeNamed() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    try files.folder.write("plan.yaml", Example.plan.replacing("182-KH/QU", with: "200-KH/QU"))
    _ = await files.load()
    let outcome = await files.standingOfDatabase("--language", "en")
    #expect(
      outcome
        == Outcome(
          aside: "The database holds several movements, name one: 182-KH/QU, 200-KH/QU.\n", code: 1)
    )
    #expect(
      await files.standingOfDatabase("--movement", "200-KH/QU", "--format", "csv").output
        == Example.standing)
    #expect(await files.standingOfDatabase("--movement", "x").code == 1)
  }

  @Test func standingMakesNoDatabase() async throws {
    let files = try ExampleFolder()
    let outcome = await files.standingOfDatabase()
    #expect(outcome.code == 1)
    #expect(outcome.aside.contains("lantoa load"))
    #expect(!files.folder.exists("lantoa.db"))
  }

  @Test func otherFilesAreNotOverwritten() async throws {
    let files = try ExampleFolder()
    let outcome = await lantoa(["load", "--database", files.plan] + files.fileArguments)
    #expect(outcome.code == 1)
    #expect(await lantoa(["plan", "check", files.plan]).code == 0)
  }

  @Test(arguments: ["sqlite:", "mysql://x"])
  func databasesThatCannotBeAreExplained(_ location: String) async throws {
    let files = try ExampleFolder()
    let outcome = await lantoa(["load", "--database", location] + files.fileArguments)
    #expect(outcome.code == 1)
    #expect(outcome.aside.contains("var/lantoa.db"))
  }
}
