import Glibc

/// Small files, read and written as a whole: what a tool is shown, and what it left.
package enum PlainFile {
  /// The system refused: which call, and its error number.
  package struct Failure: Error, Equatable {
    package let call: String
    package let code: Int32

    package init(call: String, code: Int32) {
      self.call = call
      self.code = code
    }
  }

  /// All of a file; nil if there is none, if it is empty, or no file: a link that a tool left is
  /// not followed.
  /// - Throws: ``Failure``, also if it has more bytes than the limit.
  package static func read(_ path: String, limit: Int) throws -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      if [ENOENT, ELOOP, ENXIO, ENOTDIR].contains(errno) { return nil }
      throw Failure(call: "open", code: errno)
    }
    defer { close(file) }
    var found = stat()
    guard fstat(file, &found) == 0 else { throw Failure(call: "fstat", code: errno) }
    guard found.st_mode & S_IFMT == S_IFREG, found.st_size > 0 else { return nil }
    let size = Int(found.st_size)
    guard size <= limit else { throw Failure(call: "read", code: EFBIG) }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      while initialized < size, let start = buffer.baseAddress {
        let count = Glibc.read(file, start + initialized, size - initialized)
        if count < 0, errno == EINTR { continue }
        if count < 0 { code = errno }
        guard count > 0 else { return }
        initialized += count
      }
    }
    guard code == 0 else { throw Failure(call: "read", code: code) }
    return bytes
  }

  /// Makes a file of these bytes, for its owner only; they are on the disk when this returns.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    try write(pieces: CollectionOfOne(bytes), to: path)
  }

  /// As ``write(_:to:)``, of pieces that are not there all at once.
  package static func write(pieces: some Sequence<[UInt8]>, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw Failure(call: "open", code: errno) }
    defer { close(file) }
    for bytes in pieces { try bytes.withUnsafeBytes { try write($0, to: file) } }
    guard fsync(file) == 0 else { throw Failure(call: "fsync", code: errno) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = Glibc.write(file, start, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(call: "write", code: errno) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
