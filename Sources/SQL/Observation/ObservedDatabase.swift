/// Is told of every statement before it runs.
package protocol StatementObserver: Sendable {
  /// - Parameter text: Without the values: those may be nobody's business.
  func willRun(_ text: String)
}

/// A database whose statements somebody watches: for metrics, and for tests that hold how many a
/// page needs.
package struct ObservedDatabase: Database {
  private let base: any Database
  private let observer: any StatementObserver

  package init(_ base: any Database, by observer: any StatementObserver) {
    self.base = base
    self.observer = observer
  }

  package var engine: Engine { base.engine }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value {
    try await base.read { [observer] transaction in
      try body(ObservedReadTransaction(base: transaction, observer: observer))
    }
  }

  @discardableResult
  package func write<Value: Sendable>(
    named name: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Value
  ) async throws -> Value {
    try await base.write(named: name) { [observer] transaction in
      try body(ObservedWriteTransaction(base: transaction, observer: observer))
    }
  }

  package func close() throws { try base.close() }
}

private struct ObservedReadTransaction: ReadTransaction {
  let base: any ReadTransaction
  let observer: any StatementObserver

  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
    observer.willRun(statement.text)
    try base.forEach(statement, body)
  }

  func tables() throws -> [Table] { try base.tables() }
}

private struct ObservedWriteTransaction: WriteTransaction {
  let base: any WriteTransaction
  let observer: any StatementObserver

  func forEach(_ statement: Statement, _ body: (Row) throws -> Void) throws {
    observer.willRun(statement.text)
    try base.forEach(statement, body)
  }

  func tables() throws -> [Table] { try base.tables() }

  func run(_ statement: Statement) throws -> Int {
    observer.willRun(statement.text)
    return try base.run(statement)
  }

  func run(_ text: String, each binds: [[SQLValue]]) throws {
    if !binds.isEmpty { observer.willRun(text) }
    try base.run(text, each: binds)
  }
}
