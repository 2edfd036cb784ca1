/// Brings the schema of a database up to the program's, step by step.
///
/// Steps run in the order of their numbers, each in a transaction of its own that also records it
/// in the table `migration`. Several programs may do so at once: each step happens once.
package struct Migrator: Sendable {
  private let migrations: [Migration]

  /// - Parameter migrations: Numbered from 1, in order.
  package init(_ migrations: [Migration]) { self.migrations = migrations }

  private var known: Int { migrations.count }

  /// Runs the steps that the database has not seen.
  ///
  /// - Parameter instant: Now, in UTC; it is recorded with each step.
  /// - Returns: The numbers of the steps that ran.
  @discardableResult
  package func migrate(_ database: any Database, at instant: String) async throws -> [Int] {
    let present = try await database.read { try version($0) } ?? 0
    var ran: [Int] = []
    for migration in migrations.dropFirst(present) {
      let name = "migrate to \(migration.number)"
      let isNew = try await database.write(named: name) { transaction in
        try run(migration, for: database.engine, in: transaction, at: instant)
      }
      if isNew { ran.append(migration.number) }
    }
    return ran
  }

  /// Throws unless the database is exactly at the program's version.
  package func check(_ database: any Database) async throws {
    guard let version = try await database.read({ try version($0) }) else {
      throw MigrationError.emptyDatabase
    }
    guard version == known else {
      throw MigrationError.olderDatabase(found: version, known: known)
    }
  }

  /// False if somebody else was faster.
  private func run(
    _ migration: Migration, for engine: Engine, in transaction: any WriteTransaction,
    at instant: String
  ) throws -> Bool {
    let present = try version(transaction) ?? 0
    guard present < migration.number else { return false }
    for statement in Self.work(of: migration, for: engine, at: instant) {
      try transaction.run(statement)
    }
    return true
  }

  /// All that a step runs, with the line that records it.
  private static func work(
    of migration: Migration, for engine: Engine, at instant: String
  ) -> [Statement] {
    (migration.number == 1 ? [record] : [])
      + migration.statements(for: engine).map { Statement(text: $0) } + [
        """
        INSERT INTO migration (number, name, recorded_at)
        VALUES (\(migration.number), \(migration.name), \(instant))
        """
      ]
  }

  /// What ``migrate(_:at:)`` would run now, step by step; nothing is run.
  package func pending(
    _ database: any Database, at instant: String
  ) async throws -> [(step: Migration, work: [Statement])] {
    let present = try await database.read { try version($0) } ?? 0
    return pending(after: present, for: database.engine, at: instant)
  }

  /// What would be run on a database that has seen so many steps.
  package func pending(
    after present: Int, for engine: Engine, at instant: String
  ) -> [(step: Migration, work: [Statement])] {
    migrations.dropFirst(present).map { ($0, Self.work(of: $0, for: engine, at: instant)) }
  }

  /// Makes the tables of a version in an empty database, none of them with rows of its own, the
  /// record of steps included: for a copy, which brings its own.
  package func makeTables(
    ofVersion version: Int, for engine: Engine, in transaction: any WriteTransaction
  ) throws {
    for migration in migrations.prefix(version) {
      for statement in Self.work(of: migration, for: engine, at: "").dropLast() {
        try transaction.run(statement)
      }
    }
  }

  /// The table that stands in a database as long as a copy is being written to it.
  package static let unfinishedCopy = "unfinished_copy"

  /// How many steps the database has seen; nil if it is empty.
  ///
  /// - Parameter isUnfinished: Whether it may be what a copy is still being written to.
  /// - Throws: ``MigrationError``.
  package func version(
    _ transaction: any ReadTransaction, unfinished isUnfinished: Bool = false
  ) throws -> Int? {
    let tables = try transaction.tables()
    guard !tables.isEmpty else { return nil }
    guard isUnfinished || !tables.contains(where: { $0.name == Self.unfinishedCopy }) else {
      throw MigrationError.unfinishedCopy
    }
    guard let record = tables.first(where: { $0.name == "migration" }),
      Set(record.columns) == ["number", "name", "recorded_at"]
    else { throw MigrationError.foreignDatabase }
    let numbers: [Int] = try transaction.map("SELECT number FROM migration ORDER BY number") {
      try $0["number"]
    }
    guard numbers == Array(1..<(numbers.count + 1)) else { throw MigrationError.brokenRecord }
    guard numbers.count <= known else {
      throw MigrationError.newerDatabase(found: numbers.count, known: known)
    }
    return numbers.count
  }

  private static let record: Statement = """
    CREATE TABLE migration (
      number INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    )
    """
}
