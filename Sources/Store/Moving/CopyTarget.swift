import BlockingWork
import SQL
import Synchronization

/// The end of a copy that writes: page by page, into a database that was empty.
final class CopyTarget: Sendable {
  private let database: any SQL::Database
  private let migrator: Migrator
  private let instant: String
  /// Whether the tables in the target are ours, to be removed if it comes to nothing.
  private let hasBegun = Mutex(false)

  init(database: any SQL::Database, migrator: Migrator, instant: String) {
    self.database = database
    self.migrator = migrator
    self.instant = instant
  }

  func write(
    _ pages: Handover<CopiedPage>, _ progress: @Sendable (CopyProgress) -> Void
  ) async throws {
    var (rows, total) = (0, 0)
    while let page = try await pages.take() {
      switch page {
      case .beginning(let version, let columns, let count):
        try await begin(version: version, columns: columns)
        total = count
      case .rows(let batch, let insertion):
        try await database.write(named: "copyRows") { try $0.run(insertion, each: batch) }
        rows += batch.count
      }
      progress(CopyProgress(rows: rows, total: total))
    }
  }

  /// Makes the tables, empty ones, and the mark that the copy is not finished.
  private func begin(version: Int, columns: [String: [String]]) async throws {
    try await database.write(named: "beginCopy") {
      [migrator, instant, engine = database.engine] transaction in
      let present = try transaction.tables()
      guard !present.contains(where: { $0.name == Migrator.unfinishedCopy }) else {
        throw MigrationError.unfinishedCopy
      }
      guard present.isEmpty else { throw CopyProblem.targetNotEmpty }
      try transaction.run(Statement(text: Self.mark))
      try transaction.run("INSERT INTO unfinished_copy (begun_at) VALUES (\(instant))")
      try migrator.makeTables(ofVersion: version, for: engine, in: transaction)
      let made = try transaction.tables()
      // Steps of the schema may add rows; the copy brings those of the source.
      for table in StoredTables.copied.reversed()
      where made.contains(where: { $0.name == table.name }) {
        try transaction.run(Statement(text: "DELETE FROM " + TableReader.quoted(table.name)))
      }
      let others = Set(StoredTables.left).union([Migrator.unfinishedCopy])
      for table in made where !others.contains(table.name) {
        guard columns[table.name] == table.columns.sorted() else {
          throw CopyProblem.otherColumns(table: table.name)
        }
      }
    }
    hasBegun.withLock { $0 = true }
  }

  /// Reads all of it again; if it is what the source has, it may be used from now on.
  func finish(as expected: DatabaseSummary) async throws {
    let written = try await database.read { [migrator] transaction in
      try DatabaseView(transaction, migrator: migrator, isUnfinished: true)
        .summary(in: transaction)
    }
    if let table = written.firstDifference(to: expected) {
      throw CopyProblem.differs(table: table)
    }
    let engine = database.engine
    try await database.write(named: "finishCopy") { transaction in
      if engine == .postgres, expected.hasPositions {
        // New lines get numbers that no line of the source has.
        _ = try transaction.first(
          """
          SELECT setval('change_sequence', COALESCE(MAX(sequence), 1), COUNT(*) > 0) AS number
          FROM change
          """)
      }
      try transaction.run("DROP TABLE unfinished_copy")
    }
    hasBegun.withLock { $0 = false }
  }

  /// Makes the target as empty as it was, if anything was written to it.
  func clear() async throws {
    guard hasBegun.withLock({ $0 }) else { return }
    let engine = database.engine
    try await database.write(named: "clearCopy") { transaction in
      let present = Set(try transaction.tables().map(\.name))
      // Those that refer to others go before them, the mark last.
      let known = StoredTables.copied.reversed().map(\.name)
      let names = present.subtracting(known).subtracting([Migrator.unfinishedCopy]).sorted() + known
      for name in names + [Migrator.unfinishedCopy] where present.contains(name) {
        try transaction.run(Statement(text: "DROP TABLE " + TableReader.quoted(name)))
      }
      if engine == .postgres { try transaction.run("DROP SEQUENCE IF EXISTS change_sequence") }
    }
  }

  private static let mark = "CREATE TABLE unfinished_copy (begun_at TEXT NOT NULL)"
}
