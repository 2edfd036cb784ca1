package import Files
import FoundationEssentials
import MovementCore
import PlanFile
import Postgres
import SQL
import SQLite
import Secrets
package import Store

/// The store over a database that a person named.
package struct OpenStore: Sendable {
  package enum Access: Sendable {
    case readOnly
    /// Creates the database if it is not there.
    case readWrite
  }

  package let store: MovementStore
  private let database: any SQL::Database
  /// The folder of what people attach; nil if nobody said where it is.
  package let filesFolder: String?
  /// What can be told of it while it is used.
  package let figures: Figures

  /// Opens it; this waits for the disk or the server.
  ///
  /// - Parameters:
  ///   - location: A file name, `sqlite:FILE` or `postgres://…`.
  ///   - files: The folder of what people attach; nil for `files` beside a database that is a file.
  ///   - longest: How long a transaction with a server may take; nil for what serving needs.
  package init(
    _ location: String, files: String? = nil, access: Access, longest: Duration? = nil
  ) throws {
    let place = try DatabaseLocation.parse(location)
    filesFolder = files ?? place.filesBeside
    var database: any SQL::Database
    var figures = Figures(transactions: TransactionMeter())
    switch place {
    case .sqlite(let path):
      figures.folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      database = try SQLiteDatabase.open(
        path: path, access: access == .readOnly ? .readOnly : .readWrite)
    case .postgres(let address):
      var limits = PostgresLimits()
      if let longest { limits.transaction = longest }
      let server = try PostgresDatabase.open(
        address, access: access == .readOnly ? .readOnly : .readWrite, limits: limits)
      figures.postgresCounts = { server.counts }
      database = server
    }
    if let meter = figures.transactions { database = MeasuredDatabase(database, by: meter) }
    self.database = database
    self.figures = figures
    store = MovementStore(
      database: database, readPlan: Self.readPlan, now: { WallClock.instant() },
      random: { RandomBytes.bytes($0) })
  }

  /// The folder of what people attach; made if it is not there. A server takes ``checkedFiles()``.
  ///
  /// - Throws: ``FilesFolderProblem/notNamed`` if nobody said where it is.
  package func files() throws -> FileWorker {
    FileWorker(folder: try FileFolder(path: filesPath()))
  }

  /// Where that folder is, or will be.
  package func filesPath() throws(FilesFolderProblem) -> String {
    guard let filesFolder else { throw .notNamed }
    return filesFolder
  }

  /// The same, for whoever only looks: nil if there is no such folder.
  package func filesIfThere() throws -> FileWorker? {
    guard let filesFolder else { throw FilesFolderProblem.notNamed }
    guard InputFile.exists(filesFolder) else { return nil }
    return FileWorker(folder: try FileFolder(path: filesFolder))
  }

  /// Where the key for seals lies unless somebody says otherwise: `seal.key` beside the folder of
  /// files, and so outside of the database and of what is attached.
  package var sealKeyPath: String? {
    filesFolder.map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().appending(path: "seal.key").path
    }
  }

  /// Makes sure that a database is there and may be used by this program. Opening it for writing would
  /// change the file already, whoever it belongs to.
  ///
  /// - Throws: `SQLError` if it is not there or no database, `MigrationError` if it is another
  ///   program's or a newer one's.
  package static func check(_ location: String) async throws {
    let open = try OpenStore(location, access: .readOnly)
    defer { open.close() }
    _ = try await open.store.pendingSteps()
  }

  /// Ends the connections.
  package func close() {
    // What was committed is on the disk already.
    try? database.close()
  }

  private static func readPlan(_ source: String) throws -> Plan {
    let reading = PlanFile.read(Array(source.utf8))
    guard let plan = reading.plan else {
      let error = reading.diagnostics.first { $0.severity == .error }
      throw PlanOnRecordProblem(
        phrase: error?.message ?? Phrase(vi: "kế hoạch trống", en: "there is no plan in it"))
    }
    return plan
  }
}

extension DatabaseLocation {
  /// Whether the file is there. A server's databases are made by its administrator.
  var isThere: Bool {
    switch self {
    case .sqlite(let path): InputFile.exists(path)
    case .postgres: true
    }
  }

  /// The folder of what people attach, if nobody names another: `files` beside a database file.
  var filesBeside: String? {
    guard case .sqlite(let path) = self else { return nil }
    return URL(fileURLWithPath: path).deletingLastPathComponent().path + "/files"
  }
}

/// A plan that was loaded cannot be read any more.
private struct PlanOnRecordProblem: PhrasedError {
  let phrase: Phrase
}
