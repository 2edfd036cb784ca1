package import Files
import FoundationEssentials
import MovementCore
import PlanFile
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
  private let path: String

  /// - Parameter location: A file name or `sqlite:FILE`.
  package init(_ location: String, access: Access) throws {
    switch try DatabaseLocation.parse(location) {
    case .sqlite(let path):
      self.path = path
      database = try SQLiteDatabase.open(
        path: path, access: access == .readOnly ? .readOnly : .readWrite)
    }
    store = MovementStore(
      database: database, readPlan: Self.readPlan, now: { WallClock.instant() },
      random: { RandomBytes.bytes($0) })
  }

  /// The folder of what people attach, `files` beside the database; made if it is not there.
  package func files() throws -> FileWorker {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path + "/files"
    return FileWorker(folder: try FileFolder(path: folder))
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

/// A plan that was loaded cannot be read any more.
private struct PlanOnRecordProblem: PhrasedError {
  let phrase: Phrase
}
