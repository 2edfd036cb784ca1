import SQL
import Synchronization

/// Gives lines that are committed and have none their positions, where programs commit in any order.
///
/// A line gets the next number only when it is visible, so nobody who has read up to a position ever
/// finds a line before it that was not there. Whoever writes numbers; the lines of a program that
/// ended in between are numbered by the next one, here or elsewhere. Nobody's open transaction holds
/// it up: what is not committed is not there.
final class ChangeNumbering: Sendable {
  private let database: any SQL::Database
  private let steps = Mutex(Steps())

  private struct Steps {
    /// How many have begun to look at what is committed.
    var begun = 0
    var last: (number: Int, task: Task<Void, any Error>)?
  }

  init(_ database: any SQL::Database) { self.database = database }

  /// Returns when every line that was committed before has a position. However many ask at once, one
  /// transaction does it for all of them.
  func number() async throws {
    let step = steps.withLock { steps in
      // One that has not looked yet will find what is there now.
      if let last = steps.last, last.number > steps.begun { return last.task }
      let number = (steps.last?.number ?? 0) + 1
      let task = Task { try await run(step: number) }
      steps.last = (number, task)
      return task
    }
    try await step.value
  }

  /// The same, if a look says that there is something to do.
  func numberPending() async throws {
    let isPending = try await database.read { transaction in
      try transaction.first("SELECT 1 AS found FROM change WHERE position IS NULL LIMIT 1") != nil
    }
    if isPending { try await number() }
  }

  private func run(step number: Int) async throws {
    // One that fails has ended too; nobody must wait for it to begin.
    defer { steps.withLock { $0.begun = max($0.begun, number) } }
    try await database.write(named: "numberChanges") { transaction in
      self.steps.withLock { $0.begun = max($0.begun, number) }
      _ = try transaction.run(
        """
        UPDATE change SET position = given.position
        FROM (
          SELECT sequence, (SELECT COALESCE(MAX(position), 0) FROM change)
              + ROW_NUMBER() OVER (ORDER BY sequence) AS position
          FROM change WHERE position IS NULL) AS given
        WHERE change.sequence = given.sequence
        """)
    }
  }
}

extension MovementStore {
  /// Whether several programs may write at once and commit in any order.
  package var isWrittenByMany: Bool { !database.ordersCommits }

  /// Gives positions to lines that others have committed and not numbered; for whoever follows the
  /// record where several programs write it. Nothing where writers go one after the other.
  package func numberPendingChanges() async throws {
    if !database.ordersCommits { try await numbering.numberPending() }
  }
}
