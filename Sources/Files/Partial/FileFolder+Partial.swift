import Glibc
import Secrets

extension FileFolder {
  private var partialFolder: String { "\(path)/partial" }

  /// An id that the folder can bear; nothing that a person named is part of a path.
  private func partialPath(_ id: String) throws(FileProblem) -> String {
    guard UUIDv7.isUUID(id) else { throw .noSuchFile }
    return "\(partialFolder)/\(id)"
  }

  /// What has come so far, open to be added to; empty if nothing has.
  package func partial(_ id: String) throws(FileProblem) -> PartialFile {
    let path = try partialPath(id)
    if try SystemCall.makeFolder(partialFolder) { try SystemCall.syncFolder(self.path) }
    do {
      return PartialFile(file: try open(path, O_RDWR))
    } catch FileProblem.system(call: _, code: ENOENT) {
      let file = PartialFile(file: try open(path, O_RDWR | O_CREAT))
      try SystemCall.syncFolder(partialFolder)
      return file
    }
  }

  /// What has come so far, to be read.
  /// - Throws: `noSuchFile`.
  package func readPartial(_ id: String) throws(FileProblem) -> FileReader {
    let path = try partialPath(id)
    do {
      return try FileReader(file: try open(path, O_RDONLY))
    } catch FileProblem.system(call: _, code: ENOENT) {
      throw .noSuchFile
    }
  }

  /// - Returns: Whether there was something.
  @discardableResult
  package func removePartial(_ id: String) throws(FileProblem) -> Bool {
    unlink(try partialPath(id)) == 0
  }

  /// The ids of what has come and got no byte since a moment, in order.
  ///
  /// - Parameter moment: Seconds since 1970.
  package func partials(untouchedSince moment: Int64) throws(FileProblem) -> [String] {
    do {
      return try FolderListing.files(in: partialFolder, before: moment).map(\.name)
        .filter(UUIDv7.isUUID).sorted()
    } catch FileProblem.system(call: "opendir", code: ENOENT) {
      return []
    }
  }

  private func open(_ path: String, _ flags: Int32) throws(FileProblem) -> Int32 {
    try SystemCall.run("open") { Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600) }
  }
}
