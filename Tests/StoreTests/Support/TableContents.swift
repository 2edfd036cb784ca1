import SQL
import Store
import Testing

/// A text of so many letters.
func long(_ count: Int) -> String { String(repeating: "a", count: count) }

extension TestStore {
  /// Every row of every table, so that a test can say that nothing was written.
  func contents() async throws -> [String: [[String]]] {
    try await database.read { transaction in
      var contents: [String: [[String]]] = [:]
      for table in try transaction.tables() {
        let columns = table.columns.joined(separator: ", ")
        contents[table.name] = try transaction.map(
          Statement(text: "SELECT \(columns) FROM \(table.name) ORDER BY \(columns)")
        ) { row in
          try table.columns.map { "\(try row[$0] as SQLValue)" }
        }
      }
      return contents
    }
  }

  /// Expects that `work` is refused with that error and writes nothing.
  func expectRefusal<Problem: Error & Equatable>(
    _ problem: Problem, sourceLocation: SourceLocation = #_sourceLocation,
    _ work: () async throws -> Void
  ) async throws {
    let before = try await contents()
    await #expect(throws: problem, sourceLocation: sourceLocation) { try await work() }
    #expect(try await contents() == before, sourceLocation: sourceLocation)
  }

  /// Expects that the schema refuses a statement.
  func expectViolation(
    _ rule: SQLError.Violation.Rule, of statement: Statement,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let error = await #expect(throws: SQLError.self, sourceLocation: sourceLocation) {
      try await run(statement)
    }
    guard case .constraint(let violation) = error else {
      Issue.record("\(String(describing: error)) is no violation", sourceLocation: sourceLocation)
      return
    }
    #expect(violation.rule == rule, sourceLocation: sourceLocation)
  }

  /// Expects that `work` appends exactly these lines, whole and with digests that hold.
  func expectChanges(
    _ expected: [ChangeLine], sourceLocation: SourceLocation = #_sourceLocation,
    _ work: () async throws -> Void
  ) async throws {
    let last = try await store.lastChange()
    try await work()
    let changes = try await store.changes(after: last)
    #expect(changes.map(ChangeLine.init) == expected, sourceLocation: sourceLocation)
    #expect(changes.allSatisfy { $0.isIntact }, sourceLocation: sourceLocation)
    #expect(
      changes.map(\.position) == (0..<changes.count).map { last + Int64($0) + 1 },
      sourceLocation: sourceLocation)
  }
}
