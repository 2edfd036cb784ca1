import BlockingWork
import MovementCore
import SQL

/// How far a copy has come.
package struct CopyProgress: Sendable, Hashable {
  package let rows: Int
  package let total: Int
}

extension MovementStore {
  /// Copies everything that the database holds, as it is in one moment, into another one, which may
  /// be of another engine. Others may write to the source meanwhile.
  ///
  /// The rows go over in many transactions. Until the last one the target has a table that makes
  /// every program refuse it; after an error it is empty again. In the end it is read from end to
  /// end and held against what was read from the source.
  ///
  /// - Parameters:
  ///   - target: A store over an empty database.
  ///   - progress: Is told after every transaction.
  /// - Returns: What both hold.
  /// - Throws: ``CopyProblem``, `MigrationError`, `SQLError`.
  @discardableResult
  package func copy(
    into target: MovementStore, progress: @Sendable (CopyProgress) -> Void = { _ in }
  ) async throws -> DatabaseSummary {
    let pages = Handover<CopiedPage>()
    async let read = CopySource(database: database, migrator: migrator).read(into: pages)
    let writer = CopyTarget(
      database: target.database, migrator: migrator, instant: now().description)
    do {
      let summary: DatabaseSummary
      do {
        try await writer.write(pages, progress)
        summary = try await read
      } catch {
        pages.abandon()
        throw error
      }
      try await writer.finish(as: summary)
      return summary
    } catch {
      // A task that was cancelled clears up as well.
      try await Task { try await writer.clear() }.value
      throw error
    }
  }
}

extension MovementStore {
  /// Gives positions to lines that had none in the moment of a copy, whatever the engine: their
  /// program has nothing more to do with the copy.
  package func numberCopiedChanges() async throws { try await numbering.numberPending() }
}

/// What goes from one transaction to the other.
enum CopiedPage: Sendable {
  /// The version of the source, its columns, and how many rows will come.
  case beginning(version: Int, columns: [String: [String]], total: Int)
  case rows([[SQLValue]], insertion: String)
}
