import FoundationEssentials
import Glibc
import SQL
import SQLite

/// What a hand-in cannot do without, and nothing else: writes a file, makes it and its folder
/// durable, and commits one row with `synchronous=FULL`; one after the other.
struct BareLoop {
  let folder: String
  let bytes: [UInt8]

  /// - Returns: How many a second.
  func run(for duration: Duration) async throws -> Double {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let database = try SQLiteDatabase.open(path: folder + "/bare.db")
    try await database.write(named: "table") {
      try $0.run("CREATE TABLE hand_in (number BIGINT PRIMARY KEY, name TEXT NOT NULL)")
    }
    let clock = ContinuousClock()
    let begin = clock.now
    var count = 0
    while clock.now - begin < duration {
      let name = "file-\(count)"
      try write(name)
      try await database.write(named: "row") { [count] in
        try $0.run("INSERT INTO hand_in (number, name) VALUES (\(count), \(name))")
      }
      count += 1
    }
    let rate = Double(count) / (clock.now - begin).seconds
    try database.close()
    return rate
  }

  private func write(_ name: String) throws {
    let temporary = folder + "/" + name + ".temporary"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw BareLoopProblem(step: "open") }
    defer { close(file) }
    guard bytes.withUnsafeBytes({ Glibc.write(file, $0.baseAddress, $0.count) }) == bytes.count
    else { throw BareLoopProblem(step: "write") }
    guard fsync(file) == 0 else { throw BareLoopProblem(step: "fsync") }
    guard rename(temporary, folder + "/" + name) == 0 else { throw BareLoopProblem(step: "rename") }
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw BareLoopProblem(step: "open folder") }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw BareLoopProblem(step: "fsync folder") }
  }
}

/// The disk does not do what it is for.
struct BareLoopProblem: Error {
  let step: String
}
