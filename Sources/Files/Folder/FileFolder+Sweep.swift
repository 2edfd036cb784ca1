import Glibc

extension FileFolder {
  /// Removes what uploads left behind when the program was stopped in their midst.
  ///
  /// - Parameter moment: Seconds since 1970: temporary files that were last written before it go.
  ///   A day ago is safe; no upload takes that long.
  /// - Returns: How many were removed.
  @discardableResult
  package func sweep(olderThan moment: Int64) throws(FileProblem) -> Int {
    guard let listing = opendir(temporaryFolder) else {
      throw .system(call: "opendir", code: errno)
    }
    defer { closedir(listing) }
    var removed = 0
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      let path = "\(temporaryFolder)/\(name)"
      var found = stat()
      guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG,
        Int64(found.st_mtim.tv_sec) < moment, unlink(path) == 0
      else { continue }
      removed += 1
    }
    return removed
  }
}
