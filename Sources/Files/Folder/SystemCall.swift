import Glibc

/// Calls of the system whose failures are thrown.
enum SystemCall {
  /// Calls again when a signal came between.
  /// - Parameter call: Negative if it failed, with the reason in `errno`.
  @discardableResult
  static func run<Result: SignedInteger>(_ name: String, _ call: () -> Result)
    throws(FileProblem) -> Result
  {
    while true {
      let result = call()
      if result >= 0 { return result }
      switch errno {
      case EINTR: continue
      case ENOSPC, EDQUOT: throw .diskFull
      case let code: throw .system(call: name, code: code)
      }
    }
  }

  /// Makes a folder that only its owner sees.
  /// - Returns: False if it was there.
  @discardableResult
  static func makeFolder(_ path: String) throws(FileProblem) -> Bool {
    do {
      try run("mkdir") { mkdir(path, 0o700) }
      return true
    } catch FileProblem.system(call: _, code: EEXIST) {
      return false
    }
  }

  /// Waits until the names in a folder are on the disk.
  static func syncFolder(_ path: String) throws(FileProblem) {
    let folder = try run("open") { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { close(folder) }
    try run("fsync") { fsync(folder) }
  }

  /// Does something while a folder is locked against others who lock it, also of other programs.
  ///
  /// - Parameters:
  ///   - lock: `LOCK_SH` for many at a time, `LOCK_EX` for one alone; with `LOCK_NB` it throws
  ///     `EAGAIN` instead of waiting.
  ///   - body: Is given the folder, open.
  static func locking<Result>(
    _ path: String, _ lock: Int32, _ body: (Int32) throws(FileProblem) -> Result
  ) throws(FileProblem) -> Result {
    let folder = try run("open") { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    // The lock ends with it.
    defer { close(folder) }
    try run("flock") { flock(folder, lock) }
    return try body(folder)
  }

  /// Up to so many bytes from a place; fewer only at the end.
  static func read(_ file: Int32, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    var problem: FileProblem?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, initialized in
      do throws(FileProblem) {
        while initialized < count, let start = buffer.baseAddress {
          let place = initialized
          let read = try run("pread") {
            pread(file, start + place, count - place, off_t(offset + place))
          }
          guard read > 0 else { return }
          initialized += read
        }
      } catch { problem = error }
    }
    if let problem { throw problem }
    return bytes
  }

  static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(FileProblem) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let written = try run("write") { Glibc.write(file, start, rest.count) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }
}
