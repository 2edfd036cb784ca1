import Testing

struct VerifyTests {
  @Test func anIntactRecordIsSealedAndSaidToBe() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    let first = await lantoa(["verify", "--database", files.database, "--language", "en"])
    #expect(first.code == 0)
    #expect(first.output.contains("The record is intact."))
    #expect(first.output.contains("Nothing is sealed yet."))
    let sealed = await lantoa(["verify", "--database", files.database, "--seal"])
    #expect(sealed.code == 0)
    #expect(sealed.output.contains("Nhật ký nguyên vẹn."))
    let line = sealed.output.split(separator: "\n").first { $0.hasPrefix("Mã niêm phong: ") }
    let root = String(try #require(line).dropFirst("Mã niêm phong: ".count))
    let compared = await lantoa(["verify", "--database", files.database, "--against", root])
    #expect(compared.code == 0)
    #expect(compared.output.contains("Mã này là niêm phong số 1"))
    let other = await lantoa([
      "verify", "--database", files.database, "--against", String(repeating: "0", count: 64),
    ])
    #expect(other.code == 1)
    #expect(other.output.contains("Không có niêm phong nào mang mã này"))
  }

  @Test(arguments: [["--against", "xyz"], ["--key", "nothing.pub"]])
  func wrongWordsAreExplained(_ words: [String]) async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    let outcome = await lantoa(["verify", "--database", files.database] + words)
    #expect(outcome.code == 1)
    #expect(outcome.aside.contains(words[1]))
  }
}
