import Files
import Foundation
import MovementCore
import SQL
import Store
import Testing

@testable import Runtime

@Suite("Backup and restore", .timeLimit(.minutes(30)))
struct BackupTests {
  static let ways: [(Engine, Engine)] = Engine.allCases.flatMap { source in
    Engine.allCases.map { (source, $0) }
  }

  @Test("A restored backup equals its source, whatever the engines", arguments: ways)
  func equal(source: Engine, target: Engine) async throws {
    try await MovedSite.with(source, target) { site, filled, empty in
      let backup = await filled.backup(to: site.path("b.tar.zst"))
      #expect(backup.status == .success)
      #expect(backup.aside == "")
      #expect(backup.output.contains("Attached files: 4 ("))
      let restored = await empty.restore(site.path("b.tar.zst"))
      #expect(restored.status == .success)
      #expect(restored.aside == "")
      #expect(restored.output.contains("The record is intact"))
      let open = try empty.opened()
      defer { open.close() }
      #expect(try await open.store.summary() == filled.open.store.summary())
      #expect(try contentHashes(in: empty.files) == filled.contents.map(\.hash))
      for record in filled.contents {
        #expect(
          try Data(contentsOf: URL(fileURLWithPath: contentPath(record.hash, in: empty.files)))
            == Data(contentsOf: URL(fileURLWithPath: filled.path(of: record))))
      }
      #expect(try await open.store.verifyRecord().broken == [])
      // The folder is the one that this database knows.
      let mark = try FileFolder.mark(in: empty.files)
      #expect(mark != nil)
      #expect(try await open.store.filesFolder().mark == mark)
    }
  }

  @Test("Another database's folder of files is neither backed up nor restored into")
  func foreignFolder() async throws {
    try await MovedSite.with(.sqlite) { site, filled, empty in
      let other = try await FilledSite(site.path("other.db"), files: site.path("other-files"))
      defer { other.open.close() }
      var mixed = filled
      mixed.files = other.files
      let refused = await mixed.backup(to: site.path("b.tar.zst"))
      #expect(refused.status == .problems)
      #expect(refused.aside.contains("belongs to another database"))
      #expect(await filled.backup(to: site.path("b.tar.zst")).status == .success)
      let restored = await EmptySite(location: empty.location, files: other.files)
        .restore(site.path("b.tar.zst"))
      #expect(restored.status == .problems)
      #expect(restored.aside.contains("belongs to another database"))
      try await NewDatabase.checkEmpty(empty.location)
    }
  }

  @Test("It is its owner's alone, and nothing is left beside it")
  func alone() async throws {
    try await MovedSite.with(.sqlite) { site, filled, _ in
      let path = site.path("b.tar.zst")
      #expect(await filled.backup(to: path).status == .success)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      let besides = try site.names.filter { !$0.hasPrefix("source") }
      #expect(besides == ["b.tar.zst"])
    }
  }

  @Test("A file that is there is replaced only if that is asked for")
  func replacing() async throws {
    try await MovedSite.with(.sqlite) { site, filled, _ in
      let path = site.path("b.tar.zst")
      try Data("my letter".utf8).write(to: URL(fileURLWithPath: path))
      let refused = await filled.backup(to: path)
      #expect(refused.status == .problems)
      #expect(refused.aside.contains("--force"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("my letter".utf8))
      // What a program left that was killed does not matter.
      try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".partial"))
      #expect(await filled.backup(to: path, force: true).status == .success)
      #expect(!site.exists("b.tar.zst.partial"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count > 1_000)
    }
  }

  @Test("Of two backups to the same file at once one is told to wait")
  func twice() async throws {
    try await MovedSite.with(.sqlite) { site, filled, _ in
      let path = site.path("b.tar.zst")
      let other = try BackupFile(path, replacing: false)
      let refused = await filled.backup(to: path)
      #expect(refused.status == .problems)
      #expect(refused.aside.contains("Another program is writing"))
      withExtendedLifetime(other) {}
    }
  }

  @Test("A file that is missing or damaged is named; all others are saved and come back")
  func unreadable() async throws {
    try await MovedSite.with(.sqlite) { site, filled, empty in
      let (missing, damaged) = (filled.contents[0], filled.contents[1])
      try FileManager.default.removeItem(atPath: filled.path(of: missing))
      try Data(repeating: 65, count: damaged.size)
        .write(to: URL(fileURLWithPath: filled.path(of: damaged)))
      let backup = await filled.backup(to: site.path("b.tar.zst"))
      #expect(backup.status == .problems)
      #expect(backup.aside.contains("not in the backup: 2. The first: \(missing.hash)"))
      let restored = await empty.restore(site.path("b.tar.zst"))
      #expect(restored.status == .problems)
      #expect(restored.aside == backup.aside)
      #expect(try contentHashes(in: empty.files) == filled.contents[2...].map(\.hash))
    }
  }

  @Test("While eight write, the backup is of one moment, with every file it names", arguments: ways)
  func whileOthersWrite(source: Engine, target: Engine) async throws {
    try await MovedSite.with(source, target) { site, filled, empty in
      let folder = try filled.open.files()
      let before = try await filled.open.store.lastChange()
      await withTaskGroup(of: Void.self) { group in
        for writer in 0..<8 {
          group.addTask {
            for number in 0..<1_000 where !Task.isCancelled {
              let id = 10_000 + writer * 1_000 + number
              guard let file = try? await FilledSite.put("tệp \(id)", in: folder) else { continue }
              try? await filled.handIn(id, [file])
            }
          }
        }
        group.addTask {
          while let last = try? await filled.open.store.lastChange(), last < before + 10 {
            try? await Task.sleep(for: .milliseconds(5))
          }
          let said = await filled.backup(to: site.path("b.tar.zst"))
          #expect(said.status == .success, "\(said.aside)")
        }
        await group.next()
        group.cancelAll()
      }
      let restored = await empty.restore(site.path("b.tar.zst"))
      #expect(restored.status == .success, "\(restored.aside)")
      let open = try empty.opened()
      defer { open.close() }
      let summary = try await open.store.summary()
      let last = try await open.store.lastChange()
      let written = Int(last - before)
      #expect(written > 0)
      // One line, one deliverable, one revision and one file each: no half of any.
      #expect(summary.rows(of: "change") == Int(last))
      #expect(summary.rows(of: "revision") == 1 + written)
      #expect(summary.rows(of: "revision_file") == 2 + written)
      #expect(try contentHashes(in: empty.files).count == summary.rows(of: "file"))
      #expect(try await open.store.verifyRecord().broken == [])
    }
  }

  @Test("A folder of files that is not there is not taken for an empty one")
  func mistypedFolder() async throws {
    try await MovedSite.with(.sqlite) { site, filled, _ in
      let said = await Said.of {
        await BackupMaking(
          path: site.path("b.tar.zst"), location: filled.location, files: site.path("flies"),
          isReplacing: false, language: .english
        ).run(on: $0)
      }
      #expect(said.status == .problems)
      #expect(said.aside.contains("--files"))
      #expect(!site.exists("flies"))
      #expect(!site.exists("b.tar.zst"))
    }
  }
}
