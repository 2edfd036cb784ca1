import Foundation
import Testing

@Suite("lantoa user")
struct UserTests {
  /// Runs a command about the accounts of a database.
  private func user(_ files: ExampleFolder, _ arguments: String...) async -> Outcome {
    await lantoa(["user"] + arguments + ["--database", files.folder.path("lantoa.db")])
  }

  private func loaded() async throws -> ExampleFolder {
    let files = try ExampleFolder()
    #expect(await files.load().code == 0)
    return files
  }

  @Test("adds the first organiser and says how to invite them")
  func add() async throws {
    let files = try await loaded()
    let outcome = await user(
      files, "add", "to-chuc", "--role", "organiser", "--display-name", "Ban tổ chức",
      "--format", "csv")
    #expect(
      outcome.output
        == "name,displayName,role,unit,state,password\n"
        + "to-chuc,Ban tổ chức,organiser,,active,none\n")
    #expect(outcome.aside.contains("lantoa user invite to-chuc"))
    #expect(await user(files, "list", "--format", "csv").output == outcome.output)
  }

  @Test(
    "refuses what cannot be an account, with a word",
    arguments: [
      (["add", "Tổ Chức", "--role", "organiser"], "chữ thường"),
      (["add", "to-chuc", "--role", "unit", "--unit", "nowhere"], "nowhere"),
      (["invite", "nobody"], "lantoa user list"), (["disable", "nobody"], "lantoa user list"),
      (["reset", "nobody"], "lantoa user list"),
    ])
  func refused(_ arguments: [String], _ word: String) async throws {
    let files = try await loaded()
    let outcome = await lantoa(
      ["user"] + arguments + ["--database", files.folder.path("lantoa.db")])
    #expect(outcome.code == 1)
    #expect(outcome.aside.contains(word))
    #expect(await user(files, "list", "--format", "json").output == "[]\n")
  }

  @Test("refuses a role that there is not")
  func role() async throws {
    let files = try await loaded()
    #expect(await user(files, "add", "to-chuc", "--role", "king").code == 64)
    #expect(await user(files, "invite", "x", "--address", "thidua.vn/x").code == 64)
    #expect(await user(files, "invite", "x", "--days", "0").code == 64)
  }

  @Test("makes no database of a mistyped name")
  func missingDatabase() async throws {
    let files = try ExampleFolder()
    let outcome = await user(files, "list")
    #expect(outcome.code == 1)
    #expect(!files.folder.exists("lantoa.db"))
  }

  @Test("invites by link and QR code, once for each call")
  func invite() async throws {
    let files = try await loaded()
    _ = await user(files, "add", "to-chuc", "--role", "organiser")
    let address = ["--address", "https://thidua.example.vn/"]
    let text = await user(files, "invite", "to-chuc", address[0], address[1])
    let link = try #require(
      text.output.firstMatch(of: /https:\/\/thidua\.example\.vn\/invitation\/[\w-]{43}\n/))
    #expect(text.output.contains("█▀▀▀▀▀█"), "the corner of a QR code")
    #expect(text.aside.isEmpty)
    let json = await user(
      files, "invite", "to-chuc", address[0], address[1], "--format", "json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let row = try #require((rows as? [[String: String]])?.first)
    #expect(row["name"] == "to-chuc" && Set(row.keys) == ["name", "link", "expires"])
    #expect(row["link"] != String(link.output.dropLast()))
    #expect(await user(files, "invite", "to-chuc").aside.contains("--address"))
  }

  @Test("disables, enables and resets; never the last organiser")
  func states() async throws {
    let files = try await loaded()
    _ = await user(files, "add", "to-chuc", "--role", "organiser")
    _ = await user(files, "add", "lan", "--role", "reader")
    #expect(await user(files, "disable", "to-chuc").code == 1)
    let outcome = await user(files, "disable", "lan", "--format", "csv")
    #expect(outcome.output.contains("lan,lan,reader,,disabled,none"))
    #expect(await user(files, "invite", "lan").code == 1)
    #expect(await user(files, "enable", "lan", "--format", "csv").output.contains("active"))
    #expect(await user(files, "reset", "lan").output.contains("/invitation/"))
  }

  @Test("Plain HTTP off this machine is refused with a word on how to set up HTTPS")
  func plainHTTP() async throws {
    let files = try await loaded()
    let outcome = await lantoa([
      "serve", "--database", files.folder.path("lantoa.db"), "--host", "0.0.0.0", "--language",
      "en",
    ])
    #expect(outcome.code == 1)
    #expect(outcome.aside.contains("--behind-proxy") && outcome.aside.contains("--tls-key"))
    for (arguments, words) in [
      (["--tls-certificate", "a"], "go together"), (["--tls-key", "a"], "go together"),
      (["--trusted-proxy", "10.0.0.1"], "goes with --behind-proxy"),
      (["--behind-proxy", "--tls-certificate", "a", "--tls-key", "b"], "Choose one"),
    ] {
      let outcome = await lantoa(
        ["serve", "--database", "x.db", "--language", "en"] + arguments)
      #expect(outcome.code == 1 && outcome.aside.contains(words), "\(outcome)")
    }
  }
}
