import Glibc

/// What has come so far of a file that comes in several requests: `partial/<id>` in the folder of
/// files. Bytes are only ever added at its end, so that what is there is what was sent, from the
/// first byte on, whoever was stopped in the midst of what; so it, and no note about it, says how
/// much has come.
///
/// Several may add at once, also from other machines: each says where it believes the end to be, and
/// looks at the end and adds under a lock of the file. One of two wins, and nothing that was added is
/// ever lost or added twice.
package final class PartialFile: Sendable {
  private let file: Int32

  /// What became of bytes that were to be added.
  package enum Appending: Sendable, Equatable {
    case appended
    /// The end is elsewhere; nothing was added.
    case endsElsewhere
    /// Somebody else is adding at this moment.
    case locked
  }

  /// Takes the open file over.
  init(file: Int32) { self.file = file }

  deinit { close(file) }

  /// Adds bytes behind so many.
  ///
  /// - Throws: `diskFull`, `system`; some of the bytes may have been added then.
  package func append(_ bytes: [UInt8], at offset: Int) throws(FileProblem) -> Appending {
    do {
      try SystemCall.run("flock") { flock(file, LOCK_EX | LOCK_NB) }
    } catch FileProblem.system(call: _, code: EAGAIN) {
      return .locked
    }
    defer { flock(file, LOCK_UN) }
    guard try size() == offset else { return .endsElsewhere }
    try SystemCall.write(bytes, to: file, at: offset)
    return .appended
  }

  /// Waits until everything is on the disk.
  /// - Returns: How many bytes there were before: only so many may be told to anybody.
  package func sync() throws(FileProblem) -> Int {
    let size = try size()
    try SystemCall.run("fsync") { fsync(file) }
    return size
  }

  private func size() throws(FileProblem) -> Int {
    var found = stat()
    try SystemCall.run("fstat") { fstat(file, &found) }
    return Int(found.st_size)
  }
}

extension SystemCall {
  static func write(_ bytes: [UInt8], to file: Int32, at offset: Int) throws(FileProblem) {
    var problem: FileProblem?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      do throws(FileProblem) {
        while done < buffer.count, let start = buffer.baseAddress {
          let place = done
          done += try run("pwrite") {
            pwrite(file, start + place, buffer.count - place, off_t(offset + place))
          }
        }
      } catch { problem = error }
    }
    if let problem { throw problem }
  }
}
