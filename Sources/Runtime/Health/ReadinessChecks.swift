import Files
import Glibc
import MovementCore
import SQL
import Store
import Synchronization
import Web

/// Finds out whether the program can do its work. A look is kept for a second, so that asking often
/// costs nothing.
final class ReadinessChecks: Sendable {
  private struct State {
    var isStopping = false
    var last: (readiness: Readiness, time: ContinuousClock.Instant)?
  }

  private let store: MovementStore
  private let files: FileWorker
  /// Where the database lies, if it is a file.
  private let databaseFolder: String?
  /// Room that has to be left on a disk, in bytes.
  private let minFreeSpace: Int
  private let deadline: Duration
  private let state = Mutex(State())

  init(
    store: MovementStore, files: FileWorker, databaseFolder: String?, minFreeSpace: Int,
    deadline: Duration = .seconds(2)
  ) {
    self.store = store
    self.files = files
    self.databaseFolder = databaseFolder
    self.minFreeSpace = minFreeSpace
    self.deadline = deadline
  }

  /// From now on it is not ready, whatever else is true: a proxy stops sending.
  func stop() { state.withLock { $0.isStopping = true } }

  func look() async -> Readiness {
    let (isStopping, last) = state.withLock { ($0.isStopping, $0.last) }
    if isStopping { return Readiness([.init("running", isFine: false, "the program stops")]) }
    if let last, last.time.duration(to: .now) < .seconds(1) { return last.readiness }
    async let database = database()
    async let folder = folder()
    var checks = [.init("running", isFine: true, "yes"), await database, await folder]
    if let databaseFolder { checks.append(room("database-disk", databaseFolder)) }
    checks.append(room("files-disk", files.path))
    let readiness = Readiness(checks)
    state.withLock { $0.last = (readiness, .now) }
    return readiness
  }

  private func database() async -> Readiness.Check {
    let name = "database"
    switch await Deadline.run(within: deadline, { [store] in try await store.checkVersion() }) {
    case .success: return .init(name, isFine: true, "answers, with this program's tables")
    case .failure(let error as MigrationError):
      return .init(name, isFine: false, "its tables are another version's: \(error)")
    case .failure(let error as SQLError): return .init(name, isFine: false, error.word)
    case .failure(let error): return .init(name, isFine: false, "\(type(of: error))")
    case nil: return .init(name, isFine: false, "no answer within \(deadline)")
    }
  }

  private func folder() async -> Readiness.Check {
    let name = "files"
    let work = { @Sendable [files] () async throws -> Void in
      let upload = try await files.receive(limit: 1)
      defer { upload.cancel() }
      try await upload.write([0])
    }
    switch await Deadline.run(within: deadline, work) {
    case .success: return .init(name, isFine: true, "can be written")
    case .failure(let error): return .init(name, isFine: false, "cannot be written: \(error)")
    case nil: return .init(name, isFine: false, "no answer within \(deadline)")
    }
  }

  private func room(_ name: String, _ path: String) -> Readiness.Check {
    var found = statvfs()
    guard statvfs(path, &found) == 0 else {
      return .init(name, isFine: false, "its room cannot be told")
    }
    let free = Int(clamping: UInt64(found.f_bavail) * UInt64(found.f_frsize))
    return .init(name, isFine: free >= minFreeSpace, "\(free / 1_000_000) MB free")
  }
}
