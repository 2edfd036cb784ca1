import Glibc

/// A content that lies in the folder.
package struct KeptContent: Sendable, Hashable {
  package let hash: String
  /// In bytes.
  package let size: Int
}

extension FileFolder {
  /// How many subfolders the contents lie in.
  package static var groups: Int { ContentHash.folders.count }

  /// The contents of a subfolder that were last put in before a moment, in the order of their
  /// hashes. What else lies there is left alone.
  ///
  /// - Parameters:
  ///   - group: 0 ..< ``groups``.
  ///   - moment: Seconds since 1970.
  package func contents(
    inGroup group: Int, putBefore moment: Int64
  ) throws(FileProblem) -> [KeptContent] {
    let folder = ContentHash.folders[group]
    return try FolderListing.files(in: "\(path)/\(folder)", before: moment)
      .compactMap { entry in
        ContentHash(folder + entry.name).map { KeptContent(hash: $0.text, size: entry.size) }
      }
      .sorted { $0.hash < $1.hash }
  }

  /// Removes a content of which the caller knows that nothing names it, unless it was put in again
  /// since a moment.
  ///
  /// Between the caller's look and this call somebody may put the same content in again, and find
  /// it there. That renews its time (``keep(temporary:file:as:size:)``), so it is looked at here,
  /// while the subfolder is locked: whoever puts it in is either done, and it is new and stays, or
  /// comes after that, does not find it and puts in their own. A subfolder in use is left for the
  /// next time.
  ///
  /// - Parameter moment: Seconds since 1970. It has to lie so far back that whoever put the content
  ///   in before it has named it long since, or never will.
  /// - Returns: Whether it was removed.
  package func remove(_ hash: String, putBefore moment: Int64) throws(FileProblem) -> Bool {
    guard let hash = ContentHash(hash) else { throw .noSuchFile }
    let place = path(of: hash)
    do {
      return try SystemCall.locking("\(path)/\(hash.folder)", LOCK_EX | LOCK_NB) {
        _ throws(FileProblem) in
        var found = stat()
        guard lstat(place, &found) == 0, FolderListing.isOld(found, before: moment) else {
          return false
        }
        try SystemCall.run("unlink") { unlink(place) }
        return true
      }
    } catch FileProblem.system(call: "flock", code: EAGAIN) {
      return false
    }
  }
}
