package import MovementCore
package import SQL

/// Everything that is kept about movements: plans in their versions, the directory of units, what
/// they handed in and how it was answered, who may sign in, and the record of every change.
///
/// A write is a named transaction that checks the rules, changes the rows and appends the changes
/// to the record: together or not at all. A read takes one view and a fixed number of statements.
package struct MovementStore: Sendable {
  let database: any SQL::Database
  let plans: PlanCache
  let numbering: ChangeNumbering
  let now: @Sendable () -> Instant
  let random: @Sendable (Int) -> [UInt8]
  let migrator = Migrator(Migrations.all)

  /// - Parameters:
  ///   - readPlan: Makes a plan of the text of a plan file.
  ///   - now: This instant.
  ///   - random: So many bytes that nobody can guess.
  package init(
    database: any SQL::Database, readPlan: @escaping @Sendable (String) throws -> Plan,
    now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.database = database
    self.now = now
    self.random = random
    numbering = ChangeNumbering(database)
    plans = PlanCache(readPlan: readPlan)
  }

  /// Brings the database's tables up to this version of the program.
  ///
  /// - Returns: The numbers of the steps that this took.
  @discardableResult
  package func migrate() async throws -> [Int] {
    try await migrator.migrate(database, at: now().description)
  }

  /// Throws unless the database's tables are this version's; for whoever only reads.
  package func checkVersion() async throws { try await migrator.check(database) }
}
