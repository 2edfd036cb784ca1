import BlockingWork

/// A file that comes in piece by piece, as a request's body does. It is gone if it is not finished.
package final class AsyncUpload: Sendable {
  private let upload: Upload
  private let queue: WorkQueue

  init(upload: Upload, queue: WorkQueue) {
    self.upload = upload
    self.queue = queue
  }

  /// Appends bytes. The next are given when it has returned, so that a fast sender waits for a slow
  /// disk.
  /// - Throws: As `Upload.write`; `CancellationError` if the task was cancelled before its turn.
  package func write(_ bytes: [UInt8]) async throws {
    let upload = upload
    try await queue.run { try upload.write(bytes) }
  }

  /// As `Upload.complete()`.
  package func complete() async throws -> CompleteUpload {
    let upload = upload
    return try await queue.run { try upload.complete() }
  }

  /// As `Upload.finish()`: when it returns, the file is on the disk.
  package func finish() async throws -> StoredFile {
    let upload = upload
    return try await queue.run { try upload.finish() }
  }

  /// Removes what came. Does nothing to a file that was finished. It does not wait for its turn, so
  /// that it works in a task that was cancelled.
  package func cancel() { upload.cancel() }
}
