import Glibc

/// Where a file is written until it is complete, and where it lies afterwards.
struct HandoverPlace {
  let path: String
  let folder: String
  var temporary: String { path + ".part" }

  init(_ path: String) {
    self.path = path
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.dropLast().joined(separator: "/")
    folder = parts.count > 1 ? (parent.isEmpty ? "/" : parent) : "."
  }

  func abandon() { unlink(temporary) }

  /// Gives the file its name; both are on the disk when this returns.
  func handOver() throws(WorkbookProblem) {
    do throws(WorkbookProblem) {
      try sync(temporary, O_RDONLY | O_CLOEXEC)
      guard rename(temporary, path) == 0 else { throw WorkbookProblem.notWritten(code: errno) }
      try sync(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    } catch {
      abandon()
      throw error
    }
  }

  private func sync(_ path: String, _ flags: Int32) throws(WorkbookProblem) {
    let file = open(path, flags)
    guard file >= 0 else { throw .notWritten(code: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .notWritten(code: errno) }
  }
}
