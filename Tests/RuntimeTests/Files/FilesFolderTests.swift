import Files
import Foundation
import Store
import TestDatabases
import Testing

@testable import Runtime

@Suite("The folder of files belongs to its database")
struct FilesFolderTests {
  private func open(_ place: TestDatabase, _ folder: String) throws -> OpenStore {
    try OpenStore(place.location, files: folder, access: .readWrite)
  }

  private func note(_ text: String, in open: OpenStore, _ files: FileWorker) async throws {
    let upload = try await files.receive(limit: 1_000)
    try await upload.write(Array(text.utf8))
    let file = try await upload.finish()
    try await open.store.addFile(
      FileRecord(hash: file.hash, size: file.size, mediaType: file.mediaType.rawValue))
  }

  @Test("It is made and marked the first time, and the same one is taken again")
  func first() async throws {
    let place = try await TestDatabase.make()
    let one = try open(place, place.folder + "/files")
    defer { one.close() }
    try await note("nội dung", in: one, try await one.checkedFiles())
    let mark = try FileFolder.mark(in: place.folder + "/files")
    #expect(try await one.store.filesFolder().mark == mark)
    _ = try await one.checkedFiles()
    #expect(try FileFolder.mark(in: place.folder + "/files") == mark)
  }

  @Test("Many programs that start together agree on one mark")
  func together() async throws {
    let place = try await TestDatabase.make()
    let folder = place.folder + "/files"
    let stores = try (1...4).map { _ in try open(place, folder) }
    defer { for store in stores { store.close() } }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for store in stores { group.addTask { _ = try await store.checkedFiles() } }
      try await group.waitForAll()
    }
    #expect(try FileFolder.mark(in: folder) == (try await stores[0].store.filesFolder().mark))
  }

  @Test("Another database's folder is refused, and nothing is written to it")
  func foreign() async throws {
    let (ours, theirs) = (try await TestDatabase.make(), try await TestDatabase.make())
    let folder = theirs.folder + "/files"
    let (one, other) = (try open(ours, folder), try open(theirs, folder))
    defer {
      one.close()
      other.close()
    }
    _ = try await other.checkedFiles()
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder)
    await #expect(throws: FilesFolderProblem.foreign(path: folder)) {
      try await one.checkedFiles()
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder) == before)
    #expect(try await one.store.filesFolder().mark == nil)
  }

  @Test("Where a disk is not mounted nothing is made", arguments: [false, true])
  func unmounted(hasFolder: Bool) async throws {
    let place = try await TestDatabase.make()
    let (folder, mount) = (place.folder + "/files", place.folder + "/mount")
    let one = try open(place, folder)
    defer { one.close() }
    try await note("nội dung", in: one, try await one.checkedFiles())
    if hasFolder {
      try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: false)
    }
    let other = try open(place, mount)
    defer { other.close() }
    await #expect(throws: FilesFolderProblem.missing(path: mount)) {
      try await other.checkedFiles()
    }
    let made = try? FileManager.default.contentsOfDirectory(atPath: mount)
    #expect(made == (hasFolder ? [] : nil))
  }

  @Test("Files that came without a mark, as from a backup, are known by themselves, and marked")
  func restored() async throws {
    let place = try await TestDatabase.make()
    let folder = place.folder + "/files"
    let one = try open(place, folder)
    defer { one.close() }
    try await note("nội dung", in: one, try await one.checkedFiles())
    let mark = try FileFolder.mark(in: folder)
    try FileManager.default.removeItem(atPath: folder + "/folder-id")
    _ = try await one.checkedFiles()
    #expect(try FileFolder.mark(in: folder) == mark)
  }

  @Test("A place where no folder can be is named with the reason")
  func unusable() async throws {
    let place = try await TestDatabase.make()
    let one = try open(place, "/dev/null/files")
    defer { one.close() }
    let problem = await #expect(throws: FilesFolderProblem.self) { try await one.checkedFiles() }
    guard case .unusable(let path, _) = problem else {
      Issue.record("\(String(describing: problem)) is another problem")
      return
    }
    #expect(path == "/dev/null/files")
  }

  @Test(
    "A server's database says that the folder has to be named",
    .enabled(if: TestEngine.isServer))
  func notNamed() async throws {
    let place = try await TestDatabase.make()
    let open = try OpenStore(place.location, access: .readWrite)
    defer { open.close() }
    await #expect(throws: FilesFolderProblem.notNamed) { try await open.checkedFiles() }
  }
}
