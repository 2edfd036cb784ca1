import Files
import FoundationEssentials
import Store

/// The folder of files that a backup is to be brought back into.
struct RestoredFolder {
  let path: String

  /// Throws unless the folder is missing, is empty, or holds nothing but files of the backup, as a
  /// restore leaves it that was broken off; and unless there is room for them.
  ///
  /// - Parameters:
  ///   - store: Over the backup's database.
  ///   - needed: In bytes.
  func check(against store: MovementStore, needed: Int) async throws {
    let place = BackupSystem.exists(path) ? path : BackupSystem.parent(of: path)
    if BackupSystem.exists(place) {
      let room = try BackupSystem.room(in: place)
      guard needed <= room else {
        throw BackupProblem.noRoom(folder: place, needed: needed, available: room)
      }
    }
    guard BackupSystem.exists(path) else { return }
    guard let folder = try? FileFolder(existing: path) else {
      // Not one of ours, or one that was begun: it may be there if nothing is in it.
      guard try FileManager.default.contentsOfDirectory(atPath: path).isEmpty else {
        throw BackupProblem.filesNotEmpty(path)
      }
      return
    }
    if let mark = try FileFolder.mark(in: path), try await store.isUpToDate(),
      try await store.filesFolder().mark != mark
    {
      throw FilesFolderProblem.foreign(path: path)
    }
    for group in 0..<FileFolder.groups {
      let contents = try folder.contents(inGroup: group, putBefore: .max)
      guard try await store.unknownFiles(among: contents.map(\.hash)).isEmpty else {
        throw BackupProblem.filesNotEmpty(path)
      }
    }
  }
}
