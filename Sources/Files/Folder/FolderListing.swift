import Glibc

/// The files of a folder that were last written before a moment.
enum FolderListing {
  struct Entry {
    let name: String
    /// In bytes.
    let size: Int
  }

  /// - Parameter moment: Seconds since 1970.
  static func files(in path: String, before moment: Int64) throws(FileProblem) -> [Entry] {
    guard let listing = opendir(path) else { throw .system(call: "opendir", code: errno) }
    defer { closedir(listing) }
    var entries: [Entry] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      var found = stat()
      guard lstat("\(path)/\(name)", &found) == 0, isOld(found, before: moment) else { continue }
      entries.append(Entry(name: name, size: Int(found.st_size)))
    }
    return entries
  }

  /// Whether it is a file, and was last written before a moment.
  static func isOld(_ found: stat, before moment: Int64) -> Bool {
    found.st_mode & S_IFMT == S_IFREG && Int64(found.st_mtim.tv_sec) < moment
  }
}
