import Foundation
import MovementCore
import Testing

@testable import Runtime

@Suite("Settings")
struct SettingValuesTests {
  /// A file of settings in a folder of its own.
  private struct File: ~Copyable {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).json"

    init(_ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func found(_ text: String, _ origin: SettingValues.Origin) -> SettingValues.Found {
    .init(text: text, origin: origin)
  }

  @Test("A flag wins over the environment, that over the file, that over the standard")
  func order() throws {
    let file = try File(
      #"{"port": 1, "host": "::1", "log-level": "error", "behind-proxy": true}"#)
    let values = try SettingValues.read(
      flags: ["port": "3"], environment: ["LANTOA_PORT": "2", "LANTOA_HOST": "127.0.0.2"],
      file: file.path)
    #expect(values[.port] == found("3", .flag))
    #expect(values[.host] == found("127.0.0.2", .environment))
    #expect(values[.logLevel] == found("error", .file(file.path)))
    #expect(values.isOn(.behindProxy))
    #expect(values[.stopWithin] == found("30", .standard))
    #expect(values[.address] == nil)
  }

  @Test(
    "Every setting is read from each place, with a value of its own kind", arguments: Setting.all)
  func everySetting(_ setting: Setting) throws {
    let (text, json) =
      switch setting.kind {
      case .number(let range, _): ("\(range.upperBound)", "\(range.upperBound)")
      case .flag: ("true", "true")
      case .choice(let values): (values[1], "\"\(values[1])\"")
      case .hosts: ("10.0.0.1,fe80::1", "[\"10.0.0.1\", \"fe80::1\"]")
      case .siteAddress: ("https://a.vn", "\"https://a.vn\"")
      case .text, .database: ("x/y", "\"x/y\"")
      }
    #expect(
      try SettingValues.read(flags: [setting.name: text])[setting] == found(text, .flag))
    #expect(
      try SettingValues.read(environment: [setting.variable: text])[setting]
        == found(text, .environment))
    let file = try File("{\"\(setting.name)\": \(json)}")
    #expect(
      try SettingValues.read(file: file.path)[setting] == found(text, .file(file.path)))
    // What holds without a word has to be allowed.
    if let standard = setting.standard { #expect(setting.problem(with: standard) == nil) }
  }

  @Test("The environment may name the file, and an empty variable says nothing")
  func fileVariable() throws {
    let file = try File(#"{"port": 7}"#)
    let values = try SettingValues.read(
      environment: ["LANTOA_CONFIG": file.path, "LANTOA_PORT": ""])
    #expect(values.number(.port) == 7)
  }

  @Test(
    "A wrong value is refused with its place, even where another one wins",
    arguments: [
      ("{\n  \"host\": \"x\",\n  \"port\": 70000\n}", ":3: port “70000”: has to be a number"),
      ("{\"port\": \"8019\"}", ":1: port: has to be a whole number"),
      ("{\"behind-proxy\": \"yes\"}", ":1: behind-proxy"),
      ("{\"trusted-proxy\": \"10.0.0.1\"}", ":1: trusted-proxy: has to be a list"),
      ("{\"trusted-proxy\": [\"proxy\"]}", ":1: trusted-proxy “proxy”: has to be network"),
      ("{\"log-level\": \"loud\"}", ":1: log-level “loud”: choose one of: debug"),
      ("{\n\n\"prot\": 1}", ":3: there is no setting “prot”"),
      ("{\"logLevel\": \"info\"}", "there is no setting “logLevel” (log-level?)"),
      ("[1]", "is not a JSON object"), ("{\"port\": 1,,}", "is not a JSON object"),
      ("{\"address\": \"thidua.vn/x\"}", ":1: address “thidua.vn/x”: write https://host"),
    ])
  func refused(_ text: String, _ words: String) throws {
    let file = try File(text)
    let path = file.path
    let problem = #expect(throws: ConfigurationProblem.self) {
      try SettingValues.read(flags: ["port": "1"], file: path)
    }
    let phrase = try #require(problem).phrase
    #expect(phrase.english.contains(words), "\(phrase.english)")
    #expect(phrase.english.contains(path) && phrase.vietnamese.contains(path))
  }

  @Test("A wrong variable and a wrong flag are named as they are written")
  func named() throws {
    let variable = #expect(throws: ConfigurationProblem.self) {
      try SettingValues.read(environment: ["LANTOA_MAX_FILE": "1"])
    }
    #expect(try #require(variable).phrase.english.hasPrefix("LANTOA_MAX_FILE “1”: "))
    let flag = #expect(throws: ConfigurationProblem.self) {
      try SettingValues.read(flags: ["stop-within": "0"])
    }
    #expect(try #require(flag).phrase.english.hasPrefix("--stop-within “0”: "))
  }

  @Test(
    "Of a database's address nothing secret is shown",
    arguments: [
      ("postgres://lan:mat%40khau@db:5432/lantoa?sslmode=require", "postgres://db:5432/lantoa"),
      ("postgres://lan:p@ss@db/lantoa", "postgres://db/lantoa"),
      ("postgres://db/lantoa?password=secret", "postgres://db/lantoa"),
      ("postgres://db/lantoa", "postgres://db/lantoa"), ("var/lantoa.db", "var/lantoa.db"),
      ("sqlite:var/a@b.db", "sqlite:var/a@b.db"),
    ])
  func secrets(_ address: String, _ shown: String) throws {
    #expect(Setting.database.shown(address) == shown)
    let values = try SettingValues.read(environment: ["LANTOA_DATABASE": address])
    #expect(values.chosen.map(\.value) == [shown])
  }

  @Test("Settings that do not go together are refused")
  func conflicts() throws {
    for flags in [
      ["tls-certificate": "a"], ["tls-key": "a"],
      ["tls-certificate": "a", "tls-key": "b", "behind-proxy": "true"],
      ["trusted-proxy": "10.0.0.1"],
    ] {
      let values = try SettingValues.read(flags: flags)
      #expect(throws: ConfigurationProblem.self, "\(flags)") { try values.transport() }
    }
    let proxied = try SettingValues.read(flags: ["behind-proxy": "true"])
    #expect(try proxied.transport().proxies == ["127.0.0.1", "::1"])
    let elsewhere = try SettingValues.read(
      flags: ["behind-proxy": "true", "trusted-proxy": "10.0.0.1, 10.0.0.2"])
    #expect(try elsewhere.transport().proxies == ["10.0.0.1", "10.0.0.2"])
    #expect(elsewhere.connectionLimits.uncounted.isSuperset(of: ["10.0.0.1", "::1"]))
    #expect(throws: ConfigurationProblem.self) { try proxied.required(.database) }
  }

  @Test("docs/operations.md lists every setting as it is")
  func documented() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "docs/operations.md"), encoding: .utf8)
    let rows = Setting.all.map {
      "| `\($0.name)` | \($0.standard.map { "`\($0)`" } ?? "–") | \($0.help.english) |"
    }
    let listed = page.split(separator: "\n").map(String.init).filter { line in
      Setting.all.contains { line.hasPrefix("| `\($0.name)` |") }
    }
    #expect(listed == rows, "\(rows.joined(separator: "\n"))")
  }
}
