import Files
import Foundation
import MovementCore
import PlanFile
import Secrets
import Store
import Synchronization
import TestDatabases
import Testing

@testable import Runtime

/// A database and a folder of files with a small movement, for one test; they go with the value.
final class KeptSite: Sendable {
  let store: MovementStore
  let files: FileWorker
  let movement: MovementID
  /// When the test began, by the clock that the folder has as well.
  let start = WallClock.instant()
  private let place: TestDatabase
  private let clock: StoppedClock

  static let account = "01890a5d-0000-7000-8000-000000000001"

  init() async throws {
    place = try await TestDatabase.make()
    files = FileWorker(folder: try FileFolder(path: place.folder + "/files"))
    let clock = StoppedClock(start)
    self.clock = clock
    store = MovementStore(
      database: try place.open(),
      readPlan: { try #require(PlanFile.read(Array($0.utf8)).plan) },
      now: { clock.now }, random: { RandomBytes.bytes($0) })
    let units = [
      Unit(id: "quan", name: "Quận 1", kind: "district"),
      Unit(id: "ben-nghe", name: "Phường Bến Nghé", kind: "ward", parent: "quan"),
    ]
    movement = try await store.loadMovement(
      MovementLoad(
        planSource: SmallMovement.plan,
        plan: try #require(PlanFile.read(Array(SmallMovement.plan.utf8)).plan),
        units: units), by: Actor(id: "test")
    ).movement
    try await store.addAccount(
      id: Self.account,
      AccountDetails(name: "ben-nghe", displayName: "Bến Nghé", role: .unit, unit: "ben-nghe"),
      by: Actor(id: "test"))
  }

  /// Does something so many days before the test began, as far as the database is concerned.
  func before<Value>(days: Int64, _ work: () async throws -> Value) async throws -> Value {
    clock.now = start.daysAgo(days)
    defer { clock.now = start }
    return try await work()
  }

  /// Stores a content.
  func put(_ text: String) async throws -> FileRecord {
    let upload = try await files.receive(limit: 1_000)
    try await upload.write(Array(text.utf8))
    let file = try await upload.finish()
    return FileRecord(hash: file.hash, size: file.size, mediaType: file.mediaType.rawValue)
  }

  /// As if it were stored so many days ago.
  func age(_ file: FileRecord, days: Int64) throws {
    try age("\(file.hash.prefix(2))/\(file.hash.dropFirst(2))", days: days)
  }

  /// As if what lies there were written so many days ago.
  func age(_ name: String, days: Int64) throws { try setTime(path(name), days: days) }

  /// Leaves half an upload behind, so many days ago.
  func leaveUpload(days: Int64) throws {
    let path = path("temporary/half")
    try Data("secret".utf8).write(to: URL(filePath: path))
    try setTime(path, days: days)
  }

  private func setTime(_ path: String, days: Int64) throws {
    let date = Date(timeIntervalSince1970: TimeInterval(start.daysAgo(days).secondsSince1970))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
  }

  func path(_ name: String) -> String { place.folder + "/files/" + name }

  func has(_ file: FileRecord) async -> Bool { (try? await files.open(file.hash)) != nil }

  /// Names files in a revision.
  func handIn(_ id: Deliverable.ID, _ files: [FileRecord]) async throws {
    let obligation = Obligation(
      id: "articles", clause: "IV", title: "Bài viết", who: [.all], what: "article",
      schedule: Schedule(rule: .wholePeriod, dues: []))
    _ = try await store.handIn(
      HandInRequest(
        key: "key " + id, movement: movement, deliverable: id, unit: "ben-nghe",
        obligation: "articles", due: 1,
        content: try DeliverableContent(
          title: "Bài 1", text: "", amount: "1", fileCount: files.count, for: obligation),
        files: files.map { FileReference(hash: $0.hash, name: "a.txt") },
        day: DemoFiles.day),
      by: Actor(id: Self.account, role: .unit))
  }

  func saveDraft(_ id: Deliverable.ID, _ files: [FileRecord] = []) async throws {
    _ = try await store.saveDraft(
      DraftContent(id: id, unit: "ben-nghe", obligation: "articles"), movement: movement,
      after: 0, by: Self.account)
    for file in files {
      try await store.attach(file, name: "a.txt", toDraft: id, of: movement)
    }
  }
}

/// A clock that stands where it is put.
private final class StoppedClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ instant: Instant) { self.instant = Mutex(instant) }

  var now: Instant {
    get { instant.withLock { $0 } }
    set { instant.withLock { $0 = newValue } }
  }
}

/// A UUID with a number at its end.
func uuid(_ number: Int) -> String { "01890a5d-0000-7000-9000-00000000000\(number)" }
