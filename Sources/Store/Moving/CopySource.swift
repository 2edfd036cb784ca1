import BlockingWork
import SQL
import Synchronization

/// The end of a copy that reads: one transaction, so one moment.
struct CopySource {
  let database: any SQL::Database
  let migrator: Migrator

  func read(into pages: Handover<CopiedPage>) async throws -> DatabaseSummary {
    // A driver may run a transaction again; what was handed over cannot be taken back.
    let hasBegun = Mutex(false)
    do {
      let summary = try await database.read { transaction in
        guard !hasBegun.exchange(true) else { throw CopyProblem.viewLost }
        let view = try DatabaseView(transaction, migrator: migrator)
        let columns = view.readers.map { ($0.table.name, $0.columns) }
        try pages.give(
          .beginning(
            version: view.version, columns: Dictionary(uniqueKeysWithValues: columns),
            total: try view.rowCount(in: transaction)))
        return try view.read(in: transaction) { reader, page in
          try pages.give(.rows(page, insertion: reader.insertion))
        }
      }
      pages.finish()
      return summary
    } catch {
      pages.finish(throwing: error)
      throw error
    }
  }
}

extension Mutex<Bool> {
  fileprivate borrowing func exchange(_ value: Bool) -> Bool {
    withLock { current in
      defer { current = value }
      return current
    }
  }
}
