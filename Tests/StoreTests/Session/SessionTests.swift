import MovementCore
import SQL
import Store
import Testing

@Suite("Sessions", .testStore)
struct SessionTests {
  @Test("A device that is signed in is known by its secret, in one statement")
  func arriving() async throws {
    let test = try testStore()
    try await test.populate()
    let last = try await test.store.lastChange()
    let session = try await test.store.openSession(test.newSession(1), of: People.daKao)
    #expect(session.account.name == "da-kao")
    #expect(session.device == "Điện thoại 1")
    #expect(session.recordedAt == TestStore.instant)
    let arrival = try await test.store.arrival(session: tokenHash("session 1"))
    #expect(arrival == Arrival(lastChange: last, session: session))
    for hash in [tokenHash("session 1"), tokenHash("session 9"), nil] {
      #expect(try await test.count { _ = try await $0.arrival(session: hash) } == 1)
    }
  }

  @Test("Somebody without a session comes as nobody, and is told the last change too")
  func nobody() async throws {
    let test = try testStore()
    let empty = Arrival(lastChange: 0, session: nil)
    #expect(try await test.store.arrival(session: nil) == empty)
    #expect(try await test.store.arrival(session: tokenHash("x")) == empty)
    try await test.populate()
    let last = try await test.store.lastChange()
    #expect(last == 14)
    #expect(
      try await test.store.arrival(session: nil) == Arrival(lastChange: last, session: nil))
    #expect(
      try await test.store.arrival(session: tokenHash("x"))
        == Arrival(lastChange: last, session: nil))
  }

  @Test("It ends when it lies unused, when it runs out, and when the account is disabled")
  func ending() async throws {
    let test = try testStore()
    try await test.populate()
    func isSignedIn(_ number: Int) async throws -> Bool {
      try await test.store.arrival(session: tokenHash("session \(number)")).session != nil
    }
    try await test.store.openSession(test.newSession(1, idle: 60), of: People.daKao)
    try await test.store.openSession(test.newSession(2, absolute: 60), of: People.daKao)
    test.clock.advance(bySeconds: 59)
    #expect(try await isSignedIn(1))
    #expect(try await isSignedIn(2))
    #expect(try await test.store.sessions(of: People.daKao).map(\.id) == [uuid(1), uuid(2)])
    test.clock.advance(bySeconds: 1)
    #expect(try await !isSignedIn(1))
    #expect(try await !isSignedIn(2))
    #expect(try await test.store.sessions(of: People.daKao) == [])
    try await test.store.openSession(test.newSession(3), of: People.daKao)
    #expect(try await isSignedIn(3))
    try await test.run("UPDATE account SET is_active = 0 WHERE id = \(People.daKao)")
    #expect(try await !isSignedIn(3))
  }

  @Test("Use moves the end of its idle time, only to later and only while it is open")
  func touching() async throws {
    let test = try testStore()
    try await test.populate()
    let start = test.clock.now
    try await test.store.openSession(test.newSession(1, idle: 60), of: People.daKao)
    test.clock.advance(bySeconds: 30)
    try await test.expectChanges([]) {
      try await test.store.touchSession(id: uuid(1), idleUntil: start.advanced(bySeconds: 90))
    }
    var session = try #require(
      try await test.store.arrival(session: tokenHash("session 1")).session)
    #expect(session.idleUntil == start.advanced(bySeconds: 90))
    #expect(session.seenAt == start.advanced(bySeconds: 30))
    try await test.store.touchSession(id: uuid(1), idleUntil: start.advanced(bySeconds: 70))
    session = try #require(try await test.store.arrival(session: tokenHash("session 1")).session)
    #expect(session.idleUntil == start.advanced(bySeconds: 90))
    try await test.store.endSession(id: uuid(1), of: People.daKao)
    try await test.store.touchSession(id: uuid(1), idleUntil: start.advanced(bySeconds: 900))
    #expect(try await test.store.arrival(session: tokenHash("session 1")).session == nil)
  }

  @Test("An account ends its own devices, one or all others, and nobody else's")
  func signingOut() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    for number in 1...3 {
      try await store.openSession(test.newSession(number), of: People.daKao)
      test.clock.advance(bySeconds: 1)
    }
    try await store.openSession(test.newSession(4), of: People.benNghe)
    try await test.expectChanges([]) {
      let foreign = try await store.endSession(id: uuid(4), of: People.daKao)
      let own = try await store.endSession(id: uuid(2), of: People.daKao)
      let again = try await store.endSession(id: uuid(2), of: People.daKao)
      #expect((foreign, own, again) == (false, true, false))
    }
    #expect(try await store.sessions(of: People.daKao).map(\.id) == [uuid(3), uuid(1)])
    try await store.endSessions(of: People.daKao, except: uuid(1))
    #expect(try await store.sessions(of: People.daKao).map(\.id) == [uuid(1)])
    #expect(try await store.sessions(of: People.benNghe).map(\.id) == [uuid(4)])
    try await store.endSessions(of: People.daKao, except: nil)
    #expect(try await store.sessions(of: People.daKao) == [])
  }

  @Test("A long name of a device is cut, not refused")
  func longDevice() async throws {
    let test = try testStore()
    try await test.populate()
    var session = test.newSession(1)
    session.device = String(repeating: "ệ\u{0301}", count: 300)
    let opened = try await test.store.openSession(session, of: People.daKao)
    #expect(opened.device.unicodeScalars.count == 200)
    #expect(try await test.store.sessions(of: People.daKao) == [opened])
  }

  @Test("What ended some time ago is removed")
  func removing() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    try await store.openSession(test.newSession(1, idle: 10), of: People.daKao)
    try await store.openSession(test.newSession(2), of: People.daKao)
    try await store.openSession(test.newSession(3), of: People.daKao)
    try await store.endSession(id: uuid(2), of: People.daKao)
    #expect(try await store.removeSessions(endedBefore: test.clock.now) == 0)
    let later = test.clock.now.advanced(bySeconds: 11)
    #expect(try await store.removeSessions(endedBefore: later) == 2)
    #expect(try await store.sessions(of: People.daKao).map(\.id) == [uuid(3)])
  }
}
