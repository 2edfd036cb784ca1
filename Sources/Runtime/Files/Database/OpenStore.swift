package import Files
import FoundationEssentials
import MovementCore
import PlanFile
package import Postgres
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
  private let filesFolder: String?

  /// Opens it; this waits for the disk or the server.
  ///
  /// - Parameters:
  ///   - location: A file name, `sqlite:FILE` or `postgres://…`.
  ///   - files: The folder of what people attach; nil for `files` beside a database that is a file.
  package init(_ location: String, files: String? = nil, access: Access) throws {
    switch try DatabaseLocation.parse(location) {
    case .sqlite(let path):
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      filesFolder = files ?? folder + "/files"
      database = try SQLiteDatabase.open(
        path: path, access: access == .readOnly ? .readOnly : .readWrite)
    case .postgres(let address):
      filesFolder = files
      database = try PostgresDatabase.open(
        address, access: access == .readOnly ? .readOnly : .readWrite)
    }
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

  /// What happened between the program and a server; nil for a database that is a file.
  package var postgresCounts: PostgresCounts? { (database as? PostgresDatabase)?.counts }

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

/// A plan that was loaded cannot be read any more.
private struct PlanOnRecordProblem: PhrasedError {
  let phrase: Phrase
}
