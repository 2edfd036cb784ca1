import Postgres
import PostgresServer
import SQL
import Testing

@Suite("A server that is killed")
struct OutageTests {
  @Test("While it is away every request fails at once with its name; afterwards all goes on")
  func outage() async throws {
    let server = try await PostgresServer.start()
    let database = try PostgresDatabase.open(
      server.address(of: try await server.makeDatabase()), jitter: { 0.5 })
    try await Books.create(in: database)
    try await Books.add("Số đỏ", to: database)
    let (isWriting, isKilled) = (Meeting(), Meeting())
    let cut = Task {
      try await database.write(named: "cut") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Truyện Kiều')")
        isWriting.open()
        isKilled.wait()
        try transaction.run("INSERT INTO book (title) VALUES ('Tắt đèn')")
      }
    }
    await isWriting.arrival()
    try await server.crash()
    isKilled.open()
    await #expect(throws: SQLError.self) { try await cut.value }
    for _ in 1...20 {
      let error = await #expect(throws: SQLError.self) { try await Books.titles(database) }
      guard case .unreachable(let place, _) = error else {
        Issue.record("\(String(describing: error)) is another error")
        continue
      }
      #expect(place.hasPrefix("postgresql:///"))
    }
    // Most of them did not even try.
    #expect((1...20).contains(database.counts.connectionsFailed))
    try await server.restart()
    // The longest pause between two attempts is a second.
    let back = ContinuousClock.now
    while (try? await Books.titles(database)) == nil, ContinuousClock.now - back < .seconds(60) {}
    #expect(try await Books.titles(database) == ["Số đỏ"])
    try await Books.add("Truyện Kiều", to: database)
    #expect(try await Books.titles(database) == ["Số đỏ", "Truyện Kiều"])
  }
}
