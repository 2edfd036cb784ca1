/// The port to a database: transactions, and nothing outside of one.
///
/// A transaction is a synchronous closure that the driver runs on a thread of its own, so that no
/// task of Swift's pool ever waits for a disk or a server. A driver may run a closure again (when
/// an engine could not serialise it with others), so it must be **repeatable and without side
/// effects**: it takes the time, ids and chance from outside, and changes nothing but the
/// database. An error that leaves the closure rolls everything back.
package protocol Database: Sendable {
  /// For the few statements of which each engine needs its own.
  var engine: Engine { get }

  /// Reads from one state of the database, whatever others write meanwhile.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value

  /// Reads and writes, all together or not at all. Of several writers one goes at a time.
  ///
  /// - Parameter name: What the transaction does, as in `loadMovement`; for logs and metrics.
  @discardableResult
  func write<Value: Sendable>(
    named name: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Value
  ) async throws -> Value

  /// Ends the connections; whoever reads or writes afterwards gets an error.
  func close() throws
}

/// What can be asked of a database within a transaction. Driver's errors come as ``SQLError``.
package protocol ReadTransaction {
  /// Runs a statement and hands over its rows, one after the other.
  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws

  /// The tables that are there, without those that the engine keeps for itself.
  func tables() throws -> [Table]
}

/// What can be asked and changed within a transaction.
///
/// After an error the transaction is over: no engine promises more. Let the error pass, or throw
/// another one.
package protocol WriteTransaction: ReadTransaction {
  /// Runs a statement that gives no rows.
  ///
  /// - Returns: How many rows it changed.
  @discardableResult
  func run(_ statement: Statement) throws -> Int

  /// Runs one text once for each row of binds; drivers make that cheap.
  ///
  /// What a constraint refuses is reported with the index of its row (``SQLError/Violation/row``).
  func run(_ text: String, each binds: [[SQLValue]]) throws
}

/// A table of the database and its columns.
package struct Table: Hashable, Sendable {
  package let name: String
  package let columns: [String]

  package init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }
}

extension ReadTransaction {
  package func rows(_ statement: Statement) throws -> [Row] { try map(statement) { $0 } }

  package func map<Value>(
    _ statement: Statement, _ transform: (Row) throws -> Value
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(statement) { values.append(try transform($0)) }
    return values
  }

  /// The first row; the statement should give no more than that.
  package func first(_ statement: Statement) throws -> Row? { try rows(statement).first }
}
