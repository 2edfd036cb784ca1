import Foundation
import Secrets
import Testing

@testable import Runtime

@Suite("The key that seals")
struct SealKeyFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path + "/seal.key")
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("It is made once, for its owner alone, with the public one beside it")
  func making() throws {
    try withFolder { path in
      let file = SealKeyFile(path: path)
      #expect(!file.exists)
      let key = try file.readOrMake()
      #expect(try mode(path) == 0o600)
      #expect(try file.readOrMake().publicKey == key.publicKey)
      #expect(try file.read().publicKey == key.publicKey)
      let text = try String(contentsOfFile: file.publicPath, encoding: .utf8)
      #expect(text == key.publicKey.text + "\n")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: URL(filePath: path).deletingLastPathComponent().path)
      #expect(names.sorted() == ["seal.key", "seal.pub"])
    }
  }

  @Test("One that others can read is not used")
  func open() throws {
    try withFolder { path in
      _ = try SealKeyFile(path: path).readOrMake()
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(throws: SealKeyProblem.open(path)) { try SealKeyFile(path: path).readOrMake() }
    }
  }

  @Test("One that is missing or broken is said to be, and not replaced")
  func broken() throws {
    try withFolder { path in
      #expect(throws: SealKeyProblem.missing(path)) { try SealKeyFile(path: path).read() }
      for text in ["", "xyz", String(repeating: "0", count: 63)] {
        try SealFile.write(text, to: path, mode: 0o600)
        #expect(throws: SealKeyProblem.noKey(path)) { try SealKeyFile(path: path).readOrMake() }
      }
    }
  }
}
