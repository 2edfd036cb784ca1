import Glibc
import Secrets
import Synchronization

/// A file that is being received, under a temporary name. It is gone if it is not finished: when it
/// is cancelled, when a call of it throws, and when nobody holds it any more.
package final class Upload: Sendable {
  private struct State {
    let file: Int32
    var hash = SHA256Stream()
    var size = 0
    /// Nil while bytes may still come.
    var mediaType: MediaType?
  }

  private let folder: FileFolder
  private let temporary: String
  private let limit: Int
  /// Nil when it was finished or cancelled.
  private let state: Mutex<State?>

  init(folder: FileFolder, temporary: String, file: Int32, limit: Int) {
    self.folder = folder
    self.temporary = temporary
    self.limit = limit
    state = Mutex(State(file: file))
  }

  deinit { cancel() }

  /// Appends bytes.
  /// - Throws: `tooLarge` if there are more than allowed; `diskFull`; `closed`; `system`.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(FileProblem) {
    try attempt { open throws(FileProblem) in
      guard open.mediaType == nil else { throw .closed }
      guard bytes.count <= limit - open.size else { throw .tooLarge(limit: limit) }
      try SystemCall.write(bytes, to: open.file)
      open.hash.update(bytes)
      open.size += bytes.count
    }
  }

  /// Appends bytes; throws as the other.
  package func write(_ bytes: [UInt8]) throws(FileProblem) {
    var problem: FileProblem?
    bytes.withUnsafeBytes { bytes in
      do throws(FileProblem) { try write(bytes) } catch { problem = error }
    }
    if let problem { throw problem }
  }

  /// Looks at what came, which has no name in the folder yet: it may be read, and something else be
  /// kept in its stead. Nothing can be appended any more. Then comes ``finish()`` or ``cancel()``.
  ///
  /// - Throws: `empty`, `unknownType`, `macros`, `closed`, `system`.
  package func complete() throws(FileProblem) -> CompleteUpload {
    try attempt { open throws(FileProblem) in
      let type = try Self.look(at: &open)
      return CompleteUpload(path: temporary, size: open.size, mediaType: type)
    }
  }

  private static func look(at open: inout State) throws(FileProblem) -> MediaType {
    if let known = open.mediaType { return known }
    guard open.size > 0 else { throw .empty }
    let type = try MediaType.detect(OpenFile(file: open.file, size: open.size))
    open.mediaType = type
    return type
  }

  /// Looks at what came and keeps it. When it returns, the file, its name and its folder are on the
  /// disk.
  ///
  /// - Throws: `empty`, `unknownType`, `macros`, and as ``write(_:)-(UnsafeRawBufferPointer)``.
  package func finish() throws(FileProblem) -> StoredFile {
    let stored = try attempt { open throws(FileProblem) in
      let type = try Self.look(at: &open)
      let hash = ContentHash(open.hash)
      try folder.keep(temporary: temporary, file: open.file, as: hash, size: open.size)
      return StoredFile(hash: hash.text, size: open.size, mediaType: type)
    }
    cancel()
    return stored
  }

  /// Keeps what came if it is the content of that hash, whatever its type: it was looked at when it
  /// came in first, and is brought back now.
  ///
  /// - Throws: `otherContent`, and as ``write(_:)-(UnsafeRawBufferPointer)``.
  package func finish(as expected: String) throws(FileProblem) {
    try attempt { open throws(FileProblem) in
      let hash = ContentHash(open.hash)
      guard hash.text == expected else { throw .otherContent }
      try folder.keep(temporary: temporary, file: open.file, as: hash, size: open.size)
    }
    cancel()
  }

  /// Removes what came. Does nothing to a file that was finished.
  package func cancel() {
    state.withLock { state in
      guard let open = state else { return }
      // The temporary name is another's as little as it is there: it has 128 random bits.
      unlink(temporary)
      close(open.file)
      state = nil
    }
  }

  /// Does a step; if it fails, there is no next one.
  private func attempt<Result: Sendable>(
    _ step: (inout State) throws(FileProblem) -> Result
  ) throws(FileProblem) -> Result {
    do throws(FileProblem) {
      return try state.withLock { state throws(FileProblem) in
        guard var open = state else { throw .closed }
        state = nil
        defer { state = open }
        return try step(&open)
      }
    } catch {
      cancel()
      throw error
    }
  }
}
