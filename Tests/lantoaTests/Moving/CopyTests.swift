import Testing

@Suite("lantoa copy, backup, restore")
struct CopyTests {
  @Test("A copy has the same standing, and says what it holds")
  func copy() async throws {
    let files = try ExampleFolder()
    #expect(await files.load().code == 0)
    let target = files.folder.path("copy.db")
    let outcome = await lantoa([
      "copy", "--from", files.database, "--to", "sqlite:" + target, "--language", "en",
    ])
    #expect(outcome.code == 0)
    #expect(outcome.aside == "")
    #expect(outcome.output.hasPrefix("Copied "))
    #expect(outcome.output.contains("\n  deliverable    7\n"))
    #expect(outcome.output.contains("The record is intact"))
    let standing = await lantoa([
      "standing", "--database", target, "--as-of", "2019-09-15", "--format", "csv",
    ])
    #expect(standing.output == Example.standing)
    let again = await lantoa([
      "copy", "--from", files.database, "--to", target, "--language", "en",
    ])
    #expect(
      again
        == Outcome(
          aside: "The target database is not empty; name a new one without any tables. Nothing was "
            + "written.\n", code: 1))
  }

  @Test("A copy of nothing leaves no file behind", arguments: ["nowhere.db", "plan.yaml"])
  func noSource(name: String) async throws {
    let files = try ExampleFolder()
    let outcome = await lantoa([
      "copy", "--from", files.folder.path(name), "--to", files.folder.path("copy.db"),
    ])
    #expect(outcome.code == 1)
    #expect(!files.folder.exists("copy.db"))
    #expect(!files.folder.exists("nowhere.db"))
  }

  @Test("A backup that is restored has the same standing")
  func backup() async throws {
    let files = try ExampleFolder()
    #expect(await files.load().code == 0)
    let (archive, target) = (files.folder.path("b.tar.zst"), files.folder.path("new/copy.db"))
    let made = await lantoa(["backup", archive, "--database", files.database, "--language", "en"])
    #expect(made.code == 0)
    #expect(made.output.hasPrefix("Backed up, and read again in full: \(archive) ("))
    let restored = await lantoa(["restore", archive, "--to", target, "--language", "en"])
    #expect(restored.code == 0)
    #expect(files.folder.exists("new/files/temporary"))
    let standing = await lantoa([
      "standing", "--database", target, "--as-of", "2019-09-15", "--format", "csv",
    ])
    #expect(standing.output == Example.standing)
  }

  @Test("With a server the folder of files has to be named")
  func noFolder() async throws {
    let files = try ExampleFolder()
    #expect(await files.load().code == 0)
    let archive = files.folder.path("b.tar.zst")
    #expect(await lantoa(["backup", archive, "--database", files.database]).code == 0)
    let outcome = await lantoa([
      "restore", archive, "--to", "postgres://localhost:1/x", "--language", "en",
    ])
    #expect(outcome.code == 1)
    #expect(outcome.aside.contains("--files"))
  }
}
