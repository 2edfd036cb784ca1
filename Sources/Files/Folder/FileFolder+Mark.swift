import Glibc

/// What tells one installation's folder from another's, and from an empty place where a disk of the
/// network should be.
extension FileFolder {
  private static let markName = "folder-id"
  /// A mark is a UUID and the end of its line.
  private static let longestMark = 100

  /// The mark of a folder; nil if there is no folder, or it bears none. Makes nothing.
  package static func mark(in path: String) throws(FileProblem) -> String? {
    let file: Int32
    do {
      file = try SystemCall.run("open") {
        Glibc.open("\(path)/\(markName)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      }
    } catch FileProblem.system(call: _, code: ENOENT) {
      return nil
    }
    defer { close(file) }
    let bytes = try SystemCall.read(file, at: 0, count: longestMark)
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// Whether a file lies in a folder, which need not be there.
  package static func has(_ hash: String, in path: String) -> Bool {
    guard let hash = ContentHash(hash) else { return false }
    return access("\(path)/\(hash.folder)/\(hash.name)", F_OK) == 0
  }

  /// Marks the folder; it is on the disk when this returns. Several programs may do it at once.
  package func mark(_ text: String) throws(FileProblem) {
    try write(Array((text + "\n").utf8)) { temporary throws(FileProblem) in
      try SystemCall.run("rename") { rename(temporary, "\(path)/\(Self.markName)") }
      try SystemCall.syncFolder(path)
    }
  }

  /// Writes a few bytes and takes them away again.
  ///
  /// - Throws: What keeps files from being stored here.
  package func probe() throws(FileProblem) {
    try write([UInt8](repeating: 0, count: 1_024)) { temporary throws(FileProblem) in
      try SystemCall.run("unlink") { unlink(temporary) }
    }
  }

  private func write(
    _ bytes: [UInt8], then body: (String) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    let (file, temporary) = try makeTemporary()
    defer { close(file) }
    do throws(FileProblem) {
      var problem: FileProblem?
      bytes.withUnsafeBytes { buffer in
        do throws(FileProblem) {
          try SystemCall.write(buffer, to: file)
        } catch { problem = error }
      }
      if let problem { throw problem }
      try SystemCall.run("fsync") { fsync(file) }
      try body(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
  }
}
