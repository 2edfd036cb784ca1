import Glibc

extension FileFolder {
  /// Removes what uploads left behind when the program was stopped in their midst.
  ///
  /// - Parameter moment: Seconds since 1970: temporary files that were last written before it go.
  ///   A day ago is safe; no upload waits that long for its next bytes.
  /// - Returns: How many were removed.
  @discardableResult
  package func sweep(olderThan moment: Int64) throws(FileProblem) -> Int {
    try FolderListing.files(in: temporaryFolder, before: moment)
      .count { unlink("\(temporaryFolder)/\($0.name)") == 0 }
  }

  /// How many ``sweep(olderThan:)`` would remove.
  package func unfinished(olderThan moment: Int64) throws(FileProblem) -> Int {
    try FolderListing.files(in: temporaryFolder, before: moment).count
  }
}
