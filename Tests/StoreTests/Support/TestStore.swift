import MovementCore
import SQL
import Secrets
import Store
import TestDatabases
import Testing

/// A store on a database of its own for one test.
struct TestStore: Sendable {
  private let place: TestDatabase
  let database: any SQL::Database
  /// Counts what ``store`` asks the database.
  let counter: StatementCounter
  let clock: TestClock
  let store: MovementStore

  @TaskLocal static var current: TestStore?

  /// When every test begins.
  static let instant = Instant(secondsSince1970: 1_546_569_000)

  init(_ place: TestDatabase) throws {
    self.place = place
    counter = StatementCounter()
    clock = TestClock(Self.instant)
    database = try place.open()
    store = TestStore.store(on: ObservedDatabase(database, by: counter), clock: clock)
  }

  static func store(
    on database: any SQL::Database, clock: TestClock = TestClock(instant)
  ) -> MovementStore {
    MovementStore(
      database: database, readPlan: PlanText.read, now: { clock.now },
      random: { RandomBytes.bytes($0) })
  }

  /// A store on the same database, as another program has it.
  func other() throws -> MovementStore { Self.store(on: try place.open()) }

  /// How many statements `work` needs. Those that number lines of the record are one, because how
  /// many they are is the engine's affair.
  func count(_ work: (MovementStore) async throws -> Void) async throws -> Int {
    counter.reset()
    try await work(store)
    let rest = counter.statements.filter { text in
      !Self.numbering.contains { text.hasPrefix($0) }
    }
    return rest.count < counter.count ? rest.count + 1 : rest.count
  }

  private static let numbering = [
    "SELECT COALESCE(MAX(sequence), 0) AS sequence", "SELECT nextval('change_sequence')",
    "UPDATE change SET position",
  ]

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
    let current = try TestStore(await TestDatabase.make())
    try await TestStore.$current.withValue(current, operation: function)
  }
}

extension Trait where Self == TestStoreTrait {
  /// Gives each test (each case of a parameterised one) a database of its own.
  static var testStore: Self { Self() }
}
