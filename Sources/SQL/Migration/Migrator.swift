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
    guard present <= known else {
      throw MigrationError.newerDatabase(found: present, known: known)
    }
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
    guard version <= known else {
      throw MigrationError.newerDatabase(found: version, known: known)
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
    if present == 0 { try transaction.run(Self.record) }
    for statement in migration.statements(for: engine) {
      try transaction.run(Statement(text: statement))
    }
    try transaction.run(
      """
      INSERT INTO migration (number, name, recorded_at)
      VALUES (\(migration.number), \(migration.name), \(instant))
      """)
    return true
  }

  /// How many steps the database has seen; nil if it is empty.
  private func version(_ transaction: any ReadTransaction) throws -> Int? {
    let tables = try transaction.tables()
    guard !tables.isEmpty else { return nil }
    guard let record = tables.first(where: { $0.name == "migration" }),
      Set(record.columns) == ["number", "name", "recorded_at"]
    else { throw MigrationError.foreignDatabase }
    let numbers: [Int] = try transaction.map("SELECT number FROM migration ORDER BY number") {
      try $0["number"]
    }
    guard numbers == Array(1..<(numbers.count + 1)) else { throw MigrationError.brokenRecord }
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
