import BlockingWork

/// A folder of files whose calls wait for the disk on threads of their own, so many at a time, and
/// never in Swift's pool.
package final class FileWorker: Sendable {
  private let folder: FileFolder
  private let queue: WorkQueue

  /// Where the folder is.
  package var path: String { folder.path }

  /// - Parameter atOnce: How many calls wait for the disk at a time. Others stand in a line, which
  ///   is as long as there are requests: each asks for one thing after the other.
  package init(folder: FileFolder, atOnce: Int = 4) {
    self.folder = folder
    queue = WorkQueue(label: "lantoa.files", atOnce: atOnce)
  }

  /// Begins a file of at most so many bytes.
  /// - Throws: `FileProblem`; `CancellationError` if the task was cancelled before its turn.
  package func receive(limit: Int) async throws -> AsyncUpload {
    let folder = folder
    let upload = try await queue.run { try folder.receive(limit: limit) }
    return AsyncUpload(upload: upload, queue: queue)
  }

  /// A stored file, to be read piece by piece. Throws as ``receive(limit:)``.
  package func open(_ hash: String) async throws -> AsyncFile {
    let folder = folder
    return AsyncFile(reader: try await queue.run { try folder.open(hash) }, queue: queue)
  }

  /// As `FileFolder.locate(_:)`.
  package func locate(_ hash: String) async throws -> String {
    let folder = folder
    return try await queue.run { try folder.locate(hash) }
  }

  /// Runs a call that waits for the disk, when its turn has come.
  func run<Value: Sendable>(
    _ call: @escaping @Sendable (FileFolder) throws -> Value
  ) async throws -> Value {
    let folder = folder
    return try await queue.run { try call(folder) }
  }

  /// An open file, to be read piece by piece.
  func file(_ reader: FileReader) -> AsyncFile { AsyncFile(reader: reader, queue: queue) }

  /// As `FileFolder.probe()`.
  package func probe() async throws {
    let folder = folder
    try await queue.run { try folder.probe() }
  }

  /// As `FileFolder.sweep(olderThan:)`.
  @discardableResult
  package func sweep(olderThan moment: Int64) async throws -> Int {
    let folder = folder
    return try await queue.run { try folder.sweep(olderThan: moment) }
  }

  /// As `FileFolder.unfinished(olderThan:)`.
  package func unfinished(olderThan moment: Int64) async throws -> Int {
    let folder = folder
    return try await queue.run { try folder.unfinished(olderThan: moment) }
  }

  /// As `FileFolder.contents(inGroup:putBefore:)`.
  package func contents(
    inGroup group: Int, putBefore moment: Int64
  ) async throws -> [KeptContent] {
    let folder = folder
    return try await queue.run { try folder.contents(inGroup: group, putBefore: moment) }
  }

  /// As `FileFolder.remove(_:putBefore:)`.
  package func remove(_ hash: String, putBefore moment: Int64) async throws -> Bool {
    let folder = folder
    return try await queue.run { try folder.remove(hash, putBefore: moment) }
  }
}
