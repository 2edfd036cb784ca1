import SQL
import TestDatabases
import Testing

@testable import Store

@Suite("The last numbers of the record")
struct LastNumbersTests {
  @Test("They are at the ends of indexes: a write costs the same, however long the record")
  func searched() async throws {
    let place = try await TestDatabase.make(.migrated)
    let database = try place.open()
    defer { try? database.close() }
    guard database.engine == .sqlite else { return }
    var question = Statement(text: "EXPLAIN QUERY PLAN ")
    question += ChangeNumbers.last
    let plan: [String] = try await database.read { [question] transaction in
      try transaction.map(question) { try $0["detail"] }
    }
    #expect(plan.filter { $0.hasSuffix("change") || $0.contains("change ") }.count == 2)
    #expect(!plan.contains { $0.hasPrefix("SCAN change") })
  }
}
