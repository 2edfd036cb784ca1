import BlockingWork
import Foundation
import MovementCore
import SQL
import Store
import Testing

@testable import Runtime

@Suite("Restoring what cannot be", .timeLimit(.minutes(30)))
struct RestoreRefusalTests {
  /// Expects that a restore says this, and leaves nothing.
  private func expectRefusal(
    _ words: String, _ path: String, _ empty: EmptySite,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let said = await empty.restore(path)
    #expect(said.status == .problems, sourceLocation: sourceLocation)
    #expect(said.output == "", sourceLocation: sourceLocation)
    #expect(said.aside.contains(words), "\(said.aside)", sourceLocation: sourceLocation)
    let isEmpty = try await empty.isEmpty()
    #expect(isEmpty, sourceLocation: sourceLocation)
  }

  @Test("A backup that was cut anywhere is refused, and nothing is restored")
  func cut() async throws {
    try await MovedSite.with(.sqlite) { site, filled, empty in
      #expect(await filled.backup(to: site.path("b.tar.zst")).status == .success)
      let whole = try Data(contentsOf: URL(fileURLWithPath: site.path("b.tar.zst")))
      let lengths =
        stride(from: 0, to: whole.count, by: whole.count / 12) + [
          whole.count - 300, whole.count - 1,
        ]
      for length in lengths {
        try whole.prefix(length).write(to: URL(fileURLWithPath: site.path("cut")))
        let said = await empty.restore(site.path("cut"))
        // Of the very end only padding may be missing.
        if said.status == .success {
          #expect(length > whole.count - 200)
          return
        }
        #expect(said.aside.contains("backup"), "\(said.aside)")
        let isEmpty = try await empty.isEmpty()
        #expect(isEmpty)
      }
    }
  }

  @Test("A byte that was changed anywhere is noticed, or changes nothing")
  func flipped() async throws {
    try await MovedSite.with(.sqlite) { site, filled, empty in
      #expect(await filled.backup(to: site.path("b.tar.zst")).status == .success)
      let whole = try Data(contentsOf: URL(fileURLWithPath: site.path("b.tar.zst")))
      let (manifest, _) = try await check(site.path("b.tar.zst"), site)
      var refused = 0
      for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 150)) {
        var altered = whole
        altered[altered.startIndex + place] ^= 0x10
        try altered.write(to: URL(fileURLWithPath: site.path("altered")))
        do {
          let (read, _) = try await check(site.path("altered"), site)
          #expect(read == manifest)
        } catch {
          #expect(error is any PhrasedError, "\(error)")
          refused += 1
        }
      }
      #expect(refused > 100)
    }
  }

  private func check(
    _ path: String, _ site: MovedSite
  ) async throws -> (BackupManifest, WorkFolder) {
    let work = try WorkFolder(in: site.folder)
    let reader = try BackupReader(path, queue: WorkQueue(label: "test", atOnce: 1))
    return (try await reader.check(in: work), work)
  }

  @Test("A database or a folder in use is not restored over", arguments: Engine.allCases)
  func inUse(target: Engine) async throws {
    try await MovedSite.with(.sqlite, target) { site, filled, empty in
      #expect(await filled.backup(to: site.path("b.tar.zst")).status == .success)
      // Somebody else's file.
      let folder = try OpenStore(site.path("x.db"), files: empty.files, access: .readWrite)
      let other = try await FilledSite.put("của người khác", in: folder.files())
      let said = await empty.restore(site.path("b.tar.zst"))
      #expect(said.status == .problems)
      #expect(said.aside.contains("do not belong to this backup"))
      try await NewDatabase.checkEmpty(empty.location)
      #expect(try contentHashes(in: empty.files) == [other.hash])
      // What a restore left that was broken off may be there.
      try FileManager.default.removeItem(atPath: contentPath(other.hash, in: empty.files))
      _ = try await FilledSite.put("hai", in: folder.files())
      #expect(await empty.restore(site.path("b.tar.zst")).status == .success)
      // Now the database is in use.
      let again = await empty.restore(site.path("b.tar.zst"))
      #expect(again.status == .problems)
      #expect(again.aside.contains("not empty"))
    }
  }

  @Test("What is no backup is refused", arguments: ["", "letter", "sqlite"])
  func foreign(kind: String) async throws {
    try await MovedSite.with(.sqlite) { site, filled, empty in
      switch kind {
      case "sqlite":
        try FileManager.default.copyItem(atPath: filled.location, toPath: site.path("f"))
      default: try Data(kind.utf8).write(to: URL(fileURLWithPath: site.path("f")))
      }
      try await expectRefusal("no backup of Lan Toả", site.path("f"), empty)
      try await expectRefusal("nowhere", site.path("nowhere"), empty)
    }
  }

  @Test("Archives that somebody made up are refused at the part that is wrong")
  func hostile() async throws {
    try await MovedSite.with(.sqlite) { site, filled, empty in
      #expect(await filled.backup(to: site.path("b.tar.zst")).status == .success)
      let (_, work) = try await check(site.path("b.tar.zst"), site)
      let database = try Array(
        Data(contentsOf: URL(fileURLWithPath: work.path(BackupFormat.databaseName))))
      let head = RawTar.file(BackupFormat.headName, Array(BackupFormat.head.utf8))
      let good = head + RawTar.file(BackupFormat.databaseName, database)
      let first = filled.contents[0]
      let content = try Array(Data(contentsOf: URL(fileURLWithPath: filled.path(of: first))))
      let name = "files/" + first.hash
      let evil = Array("evil".utf8)
      let zeros = String(repeating: "0", count: 64)
      let trials: [(String, [UInt8])] = [
        ("does not belong", head + RawTar.file("../evil", evil)),
        ("does not belong", good + RawTar.file("../evil", evil)),
        ("does not belong", good + RawTar.file("/etc/cron.d/evil", evil)),
        ("does not belong", good + RawTar.file("files/../../evil", evil)),
        ("does not belong", good + RawTar.file("files/" + zeros, evil)),
        ("does not belong", good + RawTar.file("files/" + first.hash.uppercased(), content)),
        ("does not belong", good + RawTar.link(name, to: "/etc/passwd", type: "2")),
        ("does not belong", good + RawTar.link(name, to: "lantoa.db", type: "1")),
        ("does not belong", good + RawTar.link(name, to: "", type: "5")),
        ("does not belong", head + RawTar.link("lantoa.db", to: "/etc/passwd", type: "2")),
        ("cut or changed", good + RawTar.file(name, content + [0])),
        ("cut or changed", good + RawTar.file(name, content) + RawTar.end),
        ("not enough room", head + RawTar.header("lantoa.db", size: 1 << 45)),
        ("cut or changed", good + RawTar.header("manifest.json", size: 1 << 45)),
        ("cut or changed", good + RawTar.file("manifest.json", Array("{}".utf8)) + RawTar.end),
        ("newer version", RawTar.file("lantoa-backup", Array("lantoa-backup 2\n".utf8))),
        ("cut or changed", RawTar.file("lantoa-backup", Array("lantoa-backup x\n".utf8))),
        ("not a database", head + RawTar.file("lantoa.db", Array("letter".utf8))),
        ("no backup", RawTar.file("lantoa.db", database)),
      ]
      for (words, archive) in trials {
        try Data(archive).write(to: URL(fileURLWithPath: site.path("hostile")))
        try await expectRefusal(words, site.path("hostile"), empty)
      }
      #expect(!site.exists("evil"))
    }
  }

  @Test("A backup of a newer database is refused", arguments: Engine.allCases)
  func newer(target: Engine) async throws {
    try await MovedSite.with(.sqlite, target) { site, filled, empty in
      #expect(await filled.backup(to: site.path("b.tar.zst")).status == .success)
      let (_, work) = try await check(site.path("b.tar.zst"), site)
      let path = work.path(BackupFormat.databaseName)
      try await RawTar.makeNewer(path)
      let database = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
      try Data(
        RawTar.file(BackupFormat.headName, Array(BackupFormat.head.utf8))
          + RawTar.file(BackupFormat.databaseName, database)
      ).write(to: URL(fileURLWithPath: site.path("newer")))
      try await expectRefusal("newer than this program", site.path("newer"), empty)
    }
  }
}
