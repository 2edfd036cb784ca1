import Glibc

/// A file that is for its owner alone.
package enum PrivateFile {
  /// Whether others than its owner have no right to an open file.
  package static func isPrivate(_ file: Int32) throws(FileProblem) -> Bool {
    var found = stat()
    try SystemCall.run("fstat") { fstat(file, &found) }
    return found.st_mode & 0o077 == 0
  }
}
