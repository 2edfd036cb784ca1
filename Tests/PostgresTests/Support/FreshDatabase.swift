import PostgresServer
import Testing

/// A database that is there for one test, and empty at its start.
enum FreshDatabase {
  @TaskLocal static var name = ""

  static func address(user: String = "lantoa") async throws -> String {
    try await PostgresServer.shared().address(of: name, user: user)
  }
}

struct FreshDatabaseTrait: TestTrait, SuiteTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await PostgresServer.shared().withDatabase { name in
      try await FreshDatabase.$name.withValue(name, operation: function)
    }
  }
}

extension Trait where Self == FreshDatabaseTrait {
  /// Gives each test (each case of a parameterised one) a database of its own.
  static var freshDatabase: Self { Self() }
}
