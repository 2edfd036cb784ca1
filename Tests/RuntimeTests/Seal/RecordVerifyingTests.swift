import Foundation
import MovementCore
import Secrets
import Store
import Testing

@testable import Runtime

/// A small movement with files, sealed.
@Suite("Verifying a record with its files")
struct RecordVerifyingTests {
  private static let deliverable = "01890a5d-0000-7000-9000-000000000001"

  private struct Sealed {
    let site: KeptSite
    let file: FileRecord
    let key: SealKeyFile

    func findings(keys: Set<PublicKey>? = nil) async throws -> [Finding] {
      let options = VerificationOptions(
        keys: try keys ?? [key.read().publicKey], roots: try SealLog(path: key.logPath).roots())
      return try await RecordVerifying(store: site.store, files: site.files).run(options)
        .verification.findings
    }

    var path: String { site.path("\(file.hash.prefix(2))/\(file.hash.dropFirst(2))") }
  }

  private func sealed() async throws -> Sealed {
    let site = try await KeptSite()
    let file = try await site.put("báo cáo quý I")
    try await site.store.addFile(file)
    try await site.handIn(Self.deliverable, [file])
    let key = SealKeyFile(path: site.path("../seal.key"))
    try await Sealing(store: site.store, key: key).run()
    return Sealed(site: site, file: file, key: key)
  }

  @Test("All is well as long as nobody touches it")
  func intact() async throws {
    let sealed = try await sealed()
    let (result, files) = try await RecordVerifying(
      store: sealed.site.store, files: sealed.site.files
    ).run()
    #expect(result.findings == [])
    #expect(files == 1)
    #expect(try await sealed.findings() == [])
  }

  @Test("A file with another content, of the same length or not, is named", arguments: [0, 3])
  func replaced(more: Int) async throws {
    let sealed = try await sealed()
    let text = "báo cáo quý X" + String(repeating: "!", count: more)
    try Data(text.utf8).write(to: URL(filePath: sealed.path))
    #expect(
      try await sealed.findings() == [
        Finding(.file(hash: sealed.file.hash, name: "a.txt"), .altered)
      ])
  }

  @Test("A file that is gone is named")
  func removed() async throws {
    let sealed = try await sealed()
    try FileManager.default.removeItem(atPath: sealed.path)
    #expect(
      try await sealed.findings() == [
        Finding(.file(hash: sealed.file.hash, name: "a.txt"), .removed)
      ])
  }

  @Test("Seals are missed that are in the log and not in the database; the log catches up")
  func log() async throws {
    let sealed = try await sealed()
    let log = SealLog(path: sealed.key.logPath)
    let last = try #require(try await sealed.site.store.lastSeal())
    #expect(try log.roots() == [1: last.root])
    // As if the program had ended before it wrote the log, in the middle of a line before.
    try SealFile.write("9 1", to: log.path, mode: 0o644)
    try await sealed.site.handIn("01890a5d-0000-7000-9000-000000000002", [sealed.file])
    try await Sealing(store: sealed.site.store, key: sealed.key).run()
    #expect(try log.roots().keys.sorted() == [1, 2])
    let root = String(repeating: "0", count: 64)
    try SealFile.write(
      "3 9 9 2019-01-01T00:00:00Z \(root)\n", to: log.path, mode: 0o644, append: true)
    #expect(try await sealed.findings() == [Finding(.seal(3), .removed)])
  }

  @Test("Without its key a record that was sealed goes on only when somebody says so")
  func lostKey() async throws {
    let sealed = try await sealed()
    let old = try sealed.key.read().publicKey
    try FileManager.default.removeItem(atPath: sealed.key.path)
    try await sealed.site.handIn("01890a5d-0000-7000-9000-000000000002", [sealed.file])
    let sealing = Sealing(store: sealed.site.store, key: sealed.key)
    await #expect(throws: SealKeyProblem.missing(sealed.key.path)) { try await sealing.run() }
    #expect(try await sealing.run(acceptsNewKey: true).map(\.number) == [2])
    let new = try sealed.key.read().publicKey
    #expect(try await sealed.findings(keys: [old, new]) == [])
    #expect(
      try await sealed.findings(keys: [old])
        == [Finding(.seal(2), .otherKey(fingerprint: new.fingerprint))])
  }
}
