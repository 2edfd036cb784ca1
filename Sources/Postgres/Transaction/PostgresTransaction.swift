import SQL

/// A connection, within a transaction, behind the port.
final class PostgresTransaction: WriteTransaction {
  private let connection: Connection
  private let place: String
  /// What went wrong first. The server takes nothing more after that.
  private(set) var failure: Failure?

  init(connection: Connection, place: String) {
    self.connection = connection
    self.place = place
  }

  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
    let result = try recording { () throws(Failure) in try connection.query(statement) }
    let shape = Row.Shape(columns: result.columns, statement: statement.text)
    for row in 0..<result.rowCount {
      let values = try recording { () throws(Failure) in try result.values(ofRow: row) }
      try body(Row(shape, values: values, number: row + 1))
    }
  }

  func tables() throws -> [Table] {
    var columns: [String: [String]] = [:]
    try forEach(
      """
      SELECT c.relname AS table_name, a.attname AS column_name
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') ORDER BY c.relname, a.attnum
      """
    ) { row in
      columns[try row["table_name"], default: []].append(try row["column_name"])
    }
    return columns.sorted { $0.key < $1.key }.map { Table(name: $0.key, columns: $0.value) }
  }

  func run(_ statement: Statement) throws -> Int {
    try recording { () throws(Failure) in try connection.query(statement).changedRows }
  }

  func run(_ text: String, each binds: [[SQLValue]]) throws {
    guard !binds.isEmpty else { return }
    try checkUsable()
    do {
      try connection.run(text, each: binds)
    } catch {
      failure = error.failure
      let problem = error.failure.error(at: place)
      throw (problem as? SQLError)?.at(row: error.row) ?? problem
    }
  }

  private func recording<Value>(_ work: () throws(Failure) -> Value) throws -> Value {
    try checkUsable()
    do {
      return try work()
    } catch {
      failure = error
      throw error.error(at: place)
    }
  }

  private func checkUsable() throws {
    if let failure { throw failure.error(at: place) }
  }
}
