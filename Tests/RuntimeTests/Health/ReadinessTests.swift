import Dispatch
import Files
import Foundation
import Store
import TestDatabases
import Testing
import Web

@testable import Runtime

@Suite("Whether the program is ready")
struct ReadinessTests {
  /// A thousand tests share the machine: here no answer is late.
  private static let patience = Duration.seconds(600)

  private func names(_ readiness: Readiness) -> [String] {
    readiness.checks.filter { !$0.isFine }.map(\.name)
  }

  private func checks(_ site: KeptSite, minFreeSpace: Int = 0) -> ReadinessChecks {
    ReadinessChecks(
      store: site.store, files: site.files, databaseFolder: site.files.path,
      minFreeSpace: minFreeSpace, deadline: Self.patience)
  }

  @Test("It is, with a database of its own version, room, and files that can be written")
  func ready() async throws {
    let site = try await KeptSite()
    let readiness = await checks(site).look()
    #expect(readiness.isReady, "\(readiness)")
    #expect(
      readiness.checks.map(\.name) == [
        "running", "database", "files", "database-disk", "files-disk",
      ])
    // Nothing is left of the look.
    let left = try FileManager.default.contentsOfDirectory(atPath: site.path("temporary"))
    #expect(left.isEmpty)
  }

  @Test("Without room it is not")
  func room() async throws {
    let site = try await KeptSite()
    #expect(
      names(await checks(site, minFreeSpace: .max).look()) == ["database-disk", "files-disk"])
  }

  @Test("Without its folder of files it is not")
  func folder() async throws {
    let site = try await KeptSite()
    let readiness = checks(site)
    try FileManager.default.removeItem(atPath: site.path("temporary"))
    #expect(names(await readiness.look()).contains("files"))
  }

  @Test("Without a database that answers it is not")
  func database() async throws {
    let place = try await TestDatabase.make(.none)
    let open = try OpenStore(
      place.location, files: place.folder + "/files", access: .readWrite)
    let checks = ReadinessChecks(
      store: open.store, files: try open.files(), databaseFolder: open.figures.folder,
      minFreeSpace: 0, deadline: Self.patience)
    // It is there, and nobody has made its tables.
    #expect(names(await checks.look()) == ["database"])
    open.close()
    try await Task.sleep(for: .milliseconds(1_100))
    #expect(names(await checks.look()) == ["database"])
  }

  @Test("Once it is asked to stop it is not")
  func stopping() async throws {
    let site = try await KeptSite()
    let checks = checks(site)
    #expect(await checks.look().isReady)
    checks.stop()
    #expect(names(await checks.look()) == ["running"])
  }

  @Test("Nobody waits for longer than a while", .timeLimit(.minutes(30)))
  func deadline() async {
    let outcome = await Deadline.run(within: .milliseconds(50)) {
      // As a call to a disk would: it does not hear that nobody waits any more.
      await withCheckedContinuation { continuation in
        DispatchQueue.global().asyncAfter(deadline: .now() + 1) { continuation.resume() }
      }
    }
    #expect(outcome == nil)
  }
}
