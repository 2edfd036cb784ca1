import MovementCore
import Postgres
import PostgresServer
import SQL
import Store
import TestDatabases
import Testing

@Suite("Somebody else's long transaction", .testStore, .enabled(if: TestEngine.isServer))
struct ForeignTransactionTests {
  @Test("In another database of the server it neither delays nor hides changes")
  func otherDatabase() async throws {
    let test = try testStore()
    let other = try test.other()
    try await test.store.load(Samples.load())
    let server = try await PostgresServer.shared()
    try await server.withDatabase { name in
      let elsewhere = try PostgresDatabase.open(server.address(of: name))
      try await elsewhere.write(named: "create") { transaction in
        try transaction.run("CREATE TABLE note (words TEXT NOT NULL)")
      }
      let held = HeldLine()
      async let late: Void = elsewhere.write(named: "note") { transaction in
        try transaction.run("INSERT INTO note (words) VALUES ('chưa xong')")
        held.wait()
      }
      await held.isWritten()
      let last = try await test.store.lastChange()
      for number in 1...6 {
        try await (number.isMultiple(of: 2) ? test.store : other).setExemption(
          of: "da-kao", from: "articles", due: number, reason: Reason("miễn \(number)"),
          in: MovementID(1), by: Actor(id: "tester"))
        let seen = try await (number.isMultiple(of: 2) ? other : test.store).changes(after: last)
        #expect(seen.map(\.position) == Array(last + 1...last + Int64(number)))
      }
      held.letGo()
      try await late
      try elsewhere.close()
    }
  }
}
