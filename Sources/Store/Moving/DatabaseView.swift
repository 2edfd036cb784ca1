import SQL

/// What one transaction sees of a whole database, to be read from end to end.
struct DatabaseView {
  /// How many steps of the schema it has seen.
  let version: Int
  /// The tables that belong to a copy and are there, in the order of ``StoredTables/copied``.
  let readers: [TableReader]

  /// - Parameter isUnfinished: Whether it may be what a copy is still being written to.
  /// - Throws: `MigrationError`; ``CopyProblem/unknownTable(_:)`` for one that would be lost.
  init(
    _ transaction: any ReadTransaction, migrator: Migrator, isUnfinished: Bool = false
  ) throws {
    let tables = Dictionary(
      uniqueKeysWithValues: try transaction.tables().map { ($0.name, $0.columns) })
    guard let version = try migrator.version(transaction, unfinished: isUnfinished) else {
      throw MigrationError.emptyDatabase
    }
    self.version = version
    readers = StoredTables.copied.compactMap { table in
      tables[table.name].map { TableReader(table, columns: $0) }
    }
    let known = Set(StoredTables.copied.map(\.name)).union(StoredTables.left)
      .union([Migrator.unfinishedCopy])
    if let other = tables.keys.sorted().first(where: { !known.contains($0) }) {
      throw CopyProblem.unknownTable(other)
    }
  }

  /// Reads every row.
  func summary(in transaction: any ReadTransaction) throws -> DatabaseSummary {
    try read(in: transaction) { _, _ in }
  }

  /// Reads every row, and hands them on page by page.
  func read(
    in transaction: any ReadTransaction, _ body: (TableReader, [[SQLValue]]) throws -> Void
  ) throws -> DatabaseSummary {
    let tables = try readers.map { reader in
      var digester = TableDigester(reader.table.name, columns: reader.columns)
      try reader.forEachPage(in: transaction) { page in
        digester.add(page)
        try body(reader, page)
      }
      return digester.summary
    }
    return DatabaseSummary(version: version, tables: tables)
  }

  func rowCount(in transaction: any ReadTransaction) throws -> Int {
    try readers.reduce(0) { try $0 + $1.count(in: transaction) }
  }
}

extension MovementStore {
  /// What the database holds, read from end to end in one view.
  /// - Throws: `MigrationError`; ``CopyProblem``.
  package func summary() async throws -> DatabaseSummary {
    try await database.read { [migrator] transaction in
      try DatabaseView(transaction, migrator: migrator).summary(in: transaction)
    }
  }

  /// Throws unless there is nothing in the database.
  /// - Throws: ``CopyProblem/targetNotEmpty``; `MigrationError.unfinishedCopy`.
  package func checkEmpty() async throws {
    try await database.read { transaction in
      let tables = try transaction.tables()
      guard !tables.contains(where: { $0.name == Migrator.unfinishedCopy }) else {
        throw MigrationError.unfinishedCopy
      }
      guard tables.isEmpty else { throw CopyProblem.targetNotEmpty }
    }
  }
}
