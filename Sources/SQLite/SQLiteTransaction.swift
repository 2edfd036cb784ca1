import GRDB
import SQL

/// GRDB's connection, within a transaction, behind the port.
struct SQLiteTransaction: WriteTransaction {
  let connection: GRDB::Database
  let path: String
  private let stepping = SteppingStatements()

  init(connection: GRDB::Database, path: String) {
    self.connection = connection
    self.path = path
  }

  func forEach(_ statement: SQL::Statement, _ body: (SQL::Row) throws -> Void) throws {
    let isFree = stepping.begin(statement.text)
    defer { if isFree { stepping.end(statement.text) } }
    let (prepared, rows) = try translatingErrors(path: path) {
      // Preparing costs as much as running, for what pages ask: so it is done once for a connection.
      let prepared =
        isFree
        ? try connection.cachedStatement(sql: statement.text)
        : try connection.makeStatement(sql: statement.text)
      let arguments = try StatementArguments(checking: statement.binds)
      return (prepared, try Row.fetchCursor(prepared, arguments: arguments))
    }
    let shape = SQL::Row.Shape(columns: prepared.columnNames, statement: statement.text)
    var number = 0
    while let row = try translatingErrors(path: path, { try rows.next() }) {
      number += 1
      let values = row.databaseValues.map { SQLValue($0) } as [SQLValue]
      try body(SQL::Row(shape, values: values, number: number))
    }
  }

  func tables() throws -> [SQL::Table] {
    var columns: [String: [String]] = [:]
    try forEach(
      """
      SELECT t.name AS table_name, c.name AS column_name
      FROM sqlite_master t, pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY t.name, c.cid
      """
    ) { row in
      columns[try row["table_name"], default: []].append(try row["column_name"])
    }
    return columns.sorted { $0.key < $1.key }.map { SQL::Table(name: $0.key, columns: $0.value) }
  }

  func run(_ statement: SQL::Statement) throws -> Int {
    try translatingErrors(path: path) {
      try connection.cachedStatement(sql: statement.text)
        .execute(arguments: StatementArguments(checking: statement.binds))
      return connection.changesCount
    }
  }

  func run(_ text: String, each binds: [[SQLValue]]) throws {
    guard !binds.isEmpty else { return }
    let prepared = try translatingErrors(path: path) {
      try connection.cachedStatement(sql: text)
    }
    for (index, values) in binds.enumerated() {
      do {
        try translatingErrors(path: path) {
          try prepared.execute(arguments: StatementArguments(checking: values))
        }
      } catch let error as SQLError {
        throw error.at(row: index)
      }
    }
  }
}

/// The texts whose rows are being handed over: `body` may ask the same again meanwhile, and a
/// prepared statement can step only once at a time.
private final class SteppingStatements {
  private var texts: Set<String> = []

  /// Longer ones have lists in them that hardly come again; the connection would keep them for good.
  private static let longestKept = 4_000

  /// Whether the kept statement of that text may be used now.
  func begin(_ text: String) -> Bool {
    text.utf8.count <= Self.longestKept && texts.insert(text).inserted
  }

  func end(_ text: String) { texts.remove(text) }
}
