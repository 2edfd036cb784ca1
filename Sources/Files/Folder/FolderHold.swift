import Glibc

/// As long as somebody holds this, nothing is removed from a folder of files, by no program: removing
/// locks a subfolder for itself, and leaves one that is locked for the next time. Putting files in
/// goes on.
package final class FolderHold: Sendable {
  /// The subfolders, open; the locks end with them.
  private let folders: [Int32]

  init(_ path: String) throws(FileProblem) {
    var folders: [Int32] = []
    do throws(FileProblem) {
      for name in ContentHash.folders {
        let folder = try SystemCall.run("open") {
          open("\(path)/\(name)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        folders.append(folder)
        // Who removes holds a subfolder for the time of one call.
        try SystemCall.run("flock") { flock(folder, LOCK_SH) }
      }
    } catch {
      for folder in folders { close(folder) }
      throw error
    }
    self.folders = folders
  }

  deinit { for folder in folders { close(folder) } }
}

extension FileFolder {
  /// Lets nothing be removed until the result is let go.
  package func hold() throws(FileProblem) -> FolderHold { try FolderHold(path) }
}
