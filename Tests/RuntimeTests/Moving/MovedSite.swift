import Files
import Foundation
import MovementCore
import PlanFile
import PostgresServer
import SQL
import Secrets
import Store
import Synchronization
import Testing

@testable import Runtime

/// A folder for backups, and databases on either engine, for one test.
struct MovedSite: Sendable {
  let folder: String

  static func with(_ body: (MovedSite) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(MovedSite(folder: folder))
  }

  /// A site with a movement, hand-ins, a draft and files in it, and the place for another one.
  static func with(
    _ source: Engine, _ target: Engine = .sqlite,
    _ body: (MovedSite, FilledSite, EmptySite) async throws -> Void
  ) async throws {
    try await with { site in
      try await site.location(source, "source") { from in
        try await site.location(target, "target") { into in
          let filled = try await FilledSite(from, files: site.path("source-files"))
          defer { filled.open.close() }
          try await body(
            site, filled, EmptySite(location: into, files: site.path("target-files")))
        }
      }
    }
  }

  func path(_ name: String) -> String { folder + "/" + name }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  private func location(
    _ engine: Engine, _ name: String, _ body: (String) async throws -> Void
  ) async throws {
    switch engine {
    case .sqlite: try await body(path(name + ".db"))
    case .postgres:
      let server = try await PostgresServer.shared()
      try await server.withDatabase { try await body(server.address(of: $0)) }
    }
  }
}

/// Where something may be restored.
struct EmptySite: Sendable {
  let location: String
  let files: String
}

/// A site with something of everything.
struct FilledSite: Sendable {
  let location: String
  var files: String
  let open: OpenStore
  let movement: MovementID
  /// In the order of their hashes.
  let contents: [FileRecord]

  static let account = "01890a5d-0000-7000-8000-000000000001"

  init(_ location: String, files: String) async throws {
    (self.location, self.files) = (location, files)
    open = try OpenStore(location, files: files, access: .readWrite)
    try await open.store.migrate()
    movement = try await open.store.loadMovement(
      MovementLoad(
        planSource: SmallMovement.plan,
        plan: try #require(PlanFile.read(Array(SmallMovement.plan.utf8)).plan),
        units: [
          Unit(id: "quan", name: "Quận 1", kind: "district"),
          Unit(id: "ben-nghe", name: "Phường Bến Nghé", kind: "ward", parent: "quan"),
        ]), by: Actor(id: "test")
    ).movement
    try await open.store.addAccount(
      id: Self.account,
      AccountDetails(name: "ben-nghe", displayName: "Bến Nghé", role: .unit, unit: "ben-nghe"),
      by: Actor(id: "test"))
    let folder = try await open.checkedFiles()
    var contents: [FileRecord] = []
    for text in ["một", "hai", "ba", String(repeating: "Dân vận khéo. ", count: 150_000)] {
      contents.append(try await Self.put(text, in: folder))
    }
    self.contents = contents.sorted { $0.hash < $1.hash }
    try await handIn(1, Array(contents[..<2]))
    _ = try await open.store.saveDraft(
      DraftContent(id: Self.id(2), unit: "ben-nghe", obligation: "articles"), movement: movement,
      after: 0, by: Self.account)
    try await open.store.attach(
      contents[2], name: "bài viết.txt", toDraft: Self.id(2), of: movement)
    // It came, and nothing names it yet.
    try await open.store.addFile(contents[3])
  }

  static func put(_ text: String, in folder: FileWorker) async throws -> FileRecord {
    let upload = try await folder.receive(limit: 10_000_000)
    try await upload.write(Array(text.utf8))
    let file = try await upload.finish()
    return FileRecord(hash: file.hash, size: file.size, mediaType: file.mediaType.rawValue)
  }

  private static func id(_ number: Int) -> String {
    let digits = String(number)
    return "01890a5d-0000-7000-9000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// Names files, which are in the folder, in a new deliverable.
  func handIn(_ number: Int, _ files: [FileRecord]) async throws {
    let obligation = Obligation(
      id: "articles", clause: "IV", title: "Bài viết", who: [.all], what: "article",
      schedule: Schedule(rule: .wholePeriod, dues: []))
    for file in files { try await open.store.addFile(file) }
    _ = try await open.store.handIn(
      HandInRequest(
        key: "key \(number)", movement: movement, deliverable: Self.id(number), unit: "ben-nghe",
        obligation: "articles", due: 1,
        content: try DeliverableContent(
          title: "Bài \(number)", text: "", amount: "1", fileCount: files.count, for: obligation),
        files: files.map { FileReference(hash: $0.hash, name: "a.txt") }, day: DemoFiles.day),
      by: Actor(id: Self.account, role: .unit))
  }

  /// The path of a content.
  func path(of record: FileRecord) -> String { contentPath(record.hash, in: files) }

  func backup(to path: String, force: Bool = false) async -> Said {
    await Said.of {
      await BackupMaking(
        path: path, location: location, files: files, isReplacing: force, language: .english
      ).run(on: $0)
    }
  }
}

extension EmptySite {
  func restore(_ path: String) async -> Said {
    await Said.of {
      await BackupRestoring(path: path, target: location, files: files, language: .english)
        .run(on: $0)
    }
  }

  /// What was restored.
  func opened() throws -> OpenStore { try OpenStore(location, files: files, access: .readOnly) }

  /// Whether nothing is in the database, and no content in the folder.
  func isEmpty() async throws -> Bool {
    try await NewDatabase.checkEmpty(location)
    return try contentHashes(in: files).isEmpty
  }
}

func contentPath(_ hash: String, in folder: String) -> String {
  "\(folder)/\(hash.prefix(2))/\(hash.dropFirst(2))"
}

/// The hashes of what lies in a folder of files, in order; none if there is no folder.
func contentHashes(in path: String) throws -> [String] {
  guard FileManager.default.fileExists(atPath: path) else { return [] }
  let folder = try FileFolder(existing: path)
  return try (0..<FileFolder.groups).flatMap {
    try folder.contents(inGroup: $0, putBefore: .max).map(\.hash)
  }
}

/// What a command gave.
struct Said: Sendable, Equatable {
  var status: Runtime::ExitStatus
  var output: String
  var aside: String

  static func of(_ command: (Console) async -> Runtime::ExitStatus) async -> Said {
    let (output, aside) = (Sink(), Sink())
    let status = await command(
      Console(write: { output.append($0) }, writeAside: { aside.append($0) }))
    return Said(status: status, output: output.text, aside: aside.text)
  }

  private final class Sink: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    func append(_ piece: [UInt8]) { bytes.withLock { $0 += piece } }
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
  }
}
