/// Is told of every transaction when it is over.
package protocol TransactionObserver: Sendable {
  /// - Parameters:
  ///   - name: Of the write; `read` for all reads.
  ///   - duration: With all waiting and repeating.
  ///   - error: Why it was taken back; nil if it was not.
  func didRun(_ name: String, duration: Duration, error: (any Error)?)
}

/// A database whose transactions somebody measures.
package struct MeasuredDatabase: Database {
  private let base: any Database
  private let observer: any TransactionObserver

  package init(_ base: any Database, by observer: any TransactionObserver) {
    self.base = base
    self.observer = observer
  }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value {
    try await measuring("read") { try await base.read(body) }
  }

  @discardableResult
  package func write<Value: Sendable>(
    named name: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Value
  ) async throws -> Value {
    try await measuring(name) { try await base.write(named: name, body) }
  }

  package var engine: Engine { base.engine }

  package func close() throws { try base.close() }

  private func measuring<Value: Sendable>(
    _ name: String, _ work: () async throws -> Value
  ) async throws -> Value {
    let start = ContinuousClock.now
    do {
      let value = try await work()
      observer.didRun(name, duration: start.duration(to: .now), error: nil)
      return value
    } catch {
      observer.didRun(name, duration: start.duration(to: .now), error: error)
      throw error
    }
  }
}
