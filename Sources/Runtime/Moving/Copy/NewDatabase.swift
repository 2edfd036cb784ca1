import Glibc
import SQL
import Store

/// A database that something is to be written into from the ground up; a file that was made for it
/// goes again if that fails.
struct NewDatabase {
  let store: MovementStore
  private let open: OpenStore
  /// Nil if it is no file, or one that was there before.
  private let madeFile: String?

  /// - Throws: `CopyProblem.targetNotEmpty`; `MigrationError.unfinishedCopy`; `SQLError`.
  init(_ location: String) async throws {
    try await Self.checkEmpty(location)
    madeFile = try Self.missingFile(location)
    open = try OpenStore(location, access: .readWrite, longest: .long)
    store = open.store
  }

  /// Throws unless there is nothing in the database; makes nothing.
  static func checkEmpty(_ location: String) async throws {
    guard try missingFile(location) == nil else { return }
    let open = try OpenStore(location, access: .readOnly)
    defer { open.close() }
    try await open.store.checkEmpty()
  }

  func close() { open.close() }

  /// Closes it and removes the file.
  func discard() {
    open.close()
    guard let madeFile else { return }
    for ending in ["", "-wal", "-shm"] { unlink(madeFile + ending) }
  }

  private static func missingFile(_ location: String) throws -> String? {
    guard case .sqlite(let path) = try DatabaseLocation.parse(location), !InputFile.exists(path)
    else { return nil }
    return path
  }
}

extension Duration {
  /// For reading a whole database in one view.
  static let long = Duration.seconds(86_400)
}
