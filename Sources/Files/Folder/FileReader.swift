import Glibc

/// A stored file, open for reading until nobody holds it any more. Any number of readers at once.
package final class FileReader: Sendable {
  /// In bytes.
  package let size: Int
  private let file: Int32

  /// Takes the open file over.
  init(file: Int32) throws(FileProblem) {
    self.file = file
    var found = stat()
    do throws(FileProblem) {
      try SystemCall.run("fstat") { fstat(file, &found) }
    } catch {
      close(file)
      throw error
    }
    size = Int(found.st_size)
  }

  deinit { close(file) }

  /// Up to so many bytes from a place on; fewer only at the end, none behind it.
  package func read(at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    guard offset >= 0, offset < size else { return [] }
    return try SystemCall.read(file, at: offset, count: min(count, size - offset))
  }
}

/// A file that is open elsewhere, as a content to look at.
struct OpenFile: Content {
  let file: Int32
  let size: Int

  func read(at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    try SystemCall.read(file, at: offset, count: count)
  }
}
