package import Files
import Secrets
import Store

extension OpenStore {
  /// The folder of what people attach, after a look whether it is the one that belongs to this
  /// database and can be written to; made and marked if there was none so far. The database's tables
  /// have to be this version's.
  ///
  /// The folder bears a mark that the database knows. A folder without one is taken if the database
  /// has no files, or if they lie in it (they came from a backup, or from a version before there were
  /// marks).
  ///
  /// - Throws: `FilesFolderProblem`.
  package func checkedFiles() async throws -> FileWorker {
    let path = try filesPath()
    do {
      // In this order: who finds no mark on record finds none in the folder either, unless the folder
      // is another database's.
      let found = try FileFolder.mark(in: path)
      let record = try await store.filesFolder()
      guard found == nil || found == record.mark else {
        throw FilesFolderProblem.foreign(path: path)
      }
      if found == nil, let file = record.anyFile, !FileFolder.has(file, in: path) {
        throw FilesFolderProblem.missing(path: path)
      }
      let folder = try FileFolder(path: path)
      try folder.probe()
      if found == nil {
        try folder.mark(
          await store.markFilesFolder(UUIDv7.make(at: WallClock.milliseconds())))
      }
      return FileWorker(folder: folder)
    } catch let problem as FileProblem {
      throw FilesFolderProblem(problem, path: path)
    }
  }
}
