import Foundation
import MovementCore
import SQL
import SQLite
import Secrets
import Store
import Testing

/// A store on a database of its own, in a new file, for one test.
struct TestStore: Sendable {
  let path: String
  let database: any SQL::Database
  /// Counts what ``store`` asks the database.
  let counter: StatementCounter
  let clock: TestClock
  let store: MovementStore

  @TaskLocal static var current: TestStore?

  /// When every test begins.
  static let instant = Instant(secondsSince1970: 1_546_569_000)

  init(path: String) throws {
    self.path = path
    counter = StatementCounter()
    clock = TestClock(Self.instant)
    database = try SQLiteDatabase.open(path: path)
    store = TestStore.store(on: ObservedDatabase(database, by: counter), clock: clock)
  }

  static func store(
    on database: any SQL::Database, clock: TestClock = TestClock(instant)
  ) -> MovementStore {
    MovementStore(
      database: database, readPlan: PlanText.read, now: { clock.now },
      random: { RandomBytes.bytes($0) })
  }

  /// How many statements `work` needs.
  func count(_ work: (MovementStore) async throws -> Void) async throws -> Int {
    counter.reset()
    try await work(store)
    return counter.count
  }

  /// Runs statements past the store.
  func run(_ statements: Statement...) async throws {
    try await database.write(named: "test") { transaction in
      for statement in statements { try transaction.run(statement) }
    }
  }

  func rows<Value: Sendable>(
    _ statement: Statement, _ transform: @escaping @Sendable (Row) throws -> Value
  ) async throws -> [Value] {
    try await database.read { try $0.map(statement, transform) }
  }
}

/// The store of the test that is running; its tables are there and empty.
func testStore() throws -> TestStore { try #require(TestStore.current) }

struct TestStoreTrait: TestTrait, SuiteTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let current = try TestStore(path: folder.path + "/test.db")
    try await current.store.migrate()
    try await TestStore.$current.withValue(current, operation: function)
  }
}

extension Trait where Self == TestStoreTrait {
  /// Gives each test (each case of a parameterised one) a database of its own.
  static var testStore: Self { Self() }
}
