import FoundationEssentials
import Glibc
import Secrets

/// A folder of files by their content: `ab/cdef…` is the file whose SHA-256 begins with `abcdef`.
/// What was put in twice is there once, and what is there never changes.
///
/// Its calls wait for the disk; a server makes them through ``FileWorker``.
package struct FileFolder: Sendable {
  let path: String

  /// Makes the folder and its subfolders if they are not there, for their owner only. All
  /// subfolders are made here and synced once: one that is made along with its first file could be
  /// relied on by a second file before it is on the disk.
  package init(path: String) throws {
    self.path = path
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    if try SystemCall.makeFolder(path) { try SystemCall.syncFolder(parent) }
    for name in ["temporary"] + ContentHash.folders {
      try SystemCall.makeFolder("\(path)/\(name)")
    }
    try SystemCall.syncFolder(path)
  }

  /// A folder that is there; nothing is made.
  /// - Throws: `noSuchFolder`, also if one of its subfolders is missing.
  package init(existing path: String) throws(FileProblem) {
    self.path = path
    for name in ["temporary"] + ContentHash.folders {
      var found = stat()
      guard stat("\(path)/\(name)", &found) == 0, found.st_mode & S_IFMT == S_IFDIR else {
        throw .noSuchFolder
      }
    }
  }

  /// Begins a file of at most so many bytes.
  package func receive(limit: Int) throws(FileProblem) -> Upload {
    let (file, temporary) = try makeTemporary()
    return Upload(folder: self, temporary: temporary, file: file, limit: limit)
  }

  /// A new file, open, for its owner only; and its path.
  func makeTemporary() throws(FileProblem) -> (file: Int32, path: String) {
    let path = "\(temporaryFolder)/\(RandomBytes.bytes(16).hexadecimal)"
    let file = try SystemCall.run("open") {
      Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }
    return (file, path)
  }

  /// A stored file.
  /// - Throws: `noSuchFile`, also for a text that is no hash.
  package func open(_ hash: String) throws(FileProblem) -> FileReader {
    guard let hash = ContentHash(hash) else { throw .noSuchFile }
    do {
      let file = try SystemCall.run("open") {
        Glibc.open(path(of: hash), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      }
      return try FileReader(file: file)
    } catch FileProblem.system(call: _, code: ENOENT) {
      throw .noSuchFile
    }
  }

  /// Where a stored file lies, for a program that reads it. It must not be written to.
  /// - Throws: As ``open(_:)``.
  package func locate(_ hash: String) throws(FileProblem) -> String {
    guard let hash = ContentHash(hash) else { throw .noSuchFile }
    let place = path(of: hash)
    var found = stat()
    guard lstat(place, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { throw .noSuchFile }
    return place
  }

  var temporaryFolder: String { "\(path)/temporary" }

  func path(of hash: ContentHash) -> String { "\(path)/\(hash.folder)/\(hash.name)" }

  /// Puts a complete temporary file in its place, so that it is there after a loss of power.
  ///
  /// A content that is there already is as if it came now: its time is renewed, so that it is not
  /// taken for one that nobody wants (``remove(_:putBefore:)``). Any number of files are kept at a
  /// time, but none while one of the same subfolder is removed.
  func keep(temporary: String, file: Int32, as hash: ContentHash, size: Int) throws(FileProblem) {
    let place = path(of: hash)
    try SystemCall.locking("\(path)/\(hash.folder)", LOCK_SH) { folder throws(FileProblem) in
      var found = stat()
      if stat(place, &found) == 0, Int(found.st_size) == size {
        try SystemCall.run("utimensat") { utimensat(AT_FDCWD, place, nil, 0) }
        // Its bytes were synced before it got its name; the name perhaps not yet.
        unlink(temporary)
      } else {
        try SystemCall.run("fsync") { fsync(file) }
        try SystemCall.run("rename") { rename(temporary, place) }
      }
      try SystemCall.run("fsync") { fsync(folder) }
    }
  }
}
