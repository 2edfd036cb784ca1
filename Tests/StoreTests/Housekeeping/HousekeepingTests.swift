import MovementCore
import SQL
import Store
import Testing

@Suite("Housekeeping", .testStore)
struct HousekeepingTests {
  private static let sweeper = Actor(id: "lantoa sweep")

  @Test("Many sessions go in batches, each a short transaction")
  func sessions() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.openSession(test.newSession(1), of: People.daKao)
    let over = test.clock.now.advanced(bySeconds: -9)
    let zeros = String(repeating: "0", count: 64)
    try await test.run(
      """
      WITH RECURSIVE n (i) AS (SELECT 100001 UNION ALL SELECT i + 1 FROM n WHERE i < 101201)
      INSERT INTO session
        (token_hash, id, account, recorded_at, device, is_remembered, seen_at, idle_until,
         expires_at)
      SELECT substr(\(zeros) || i, 7), '00000000-0000-7000-9000-000000' || i, \(People.daKao),
        \(over), '', 0, \(over), \(over), \(over) FROM n
      """)
    try await test.expectChanges([]) {
      let count = try await test.count { store in
        let removed = try await store.removeSessions(endedBefore: test.clock.now)
        #expect(removed == 1_201)
      }
      #expect(count == 3)
    }
    #expect(try await test.store.sessions(of: People.daKao).map(\.id) == [uuid(1)])
  }

  @Test("Invitations that are over go with a line for each; the open one stays")
  func invitations() async throws {
    let test = try testStore()
    try await test.populate()
    let (store, start) = (test.store, test.clock.now)
    func invite(_ secret: String, _ account: Account.ID) async throws {
      try await store.invite(
        account, tokenHash: tokenHash(secret), expiresAt: test.clock.now.advanced(bySeconds: 60),
        by: People.asOrganiser)
    }
    try await invite("void", People.daKao)
    try await invite("used", People.daKao)
    _ = try await store.redeem(tokenHash: tokenHash("used"), opening: test.newSession(1))
    try await invite("expired", People.benNghe)
    #expect(try await store.removeInvitations(overBefore: start, by: Self.sweeper) == 0)
    test.clock.advance(bySeconds: 1_000)
    try await invite("open", People.daKao)
    let line = { (account: Account.ID, end: String) in
      ChangeLine(
        "removeInvitations", ChangeSubject(.invitation, account), by: Self.sweeper,
        before: #"{"expiresAt":"2019-01-04T02:31:00Z","invitedAt":"2019-01-04T02:30:00Z""#
          + end + "}")
    }
    // Those of one moment come in the order of their hashes.
    let lines = [
      ("void", line(People.daKao, #","voidedAt":"2019-01-04T02:30:00Z""#)),
      ("used", line(People.daKao, #","usedAt":"2019-01-04T02:30:00Z""#)),
      ("expired", line(People.benNghe, "")),
    ].sorted { tokenHash($0.0) < tokenHash($1.0) }
    try await test.expectChanges(lines.map(\.1)) {
      let limit = start.advanced(bySeconds: 100)
      let removed = try await store.removeInvitations(overBefore: limit, by: Self.sweeper)
      #expect(removed == 3)
    }
    #expect(try await store.invitation(tokenHash: tokenHash("void")) == nil)
    #expect(try await store.invitation(tokenHash: tokenHash("open"))?.state == .open)
  }

  /// The sample's period ends on 30/9/2019; a draft is saved so many days after 4/1/2019, and looked
  /// at so many days later with a limit of 180 days before.
  @Test(
    "A draft stays while its movement runs, and for its time after that and after the last saving",
    arguments: [
      (0, 269 + 180, false), (0, 271 + 180, true), (400, 179, false), (400, 181, true),
    ])
  func drafts(saved: Int64, later: Int64, goes: Bool) async throws {
    let test = try testStore()
    try await test.populate()
    test.clock.advance(bySeconds: saved * 86_400)
    let movement = try await test.movementID()
    _ = try await test.store.saveDraft(
      DraftContent(id: uuid(1), unit: "da-kao", obligation: "articles"), movement: movement,
      after: 0, by: People.daKao)
    try await test.store.attach(Samples.files[0], name: "a.jpg", toDraft: uuid(1), of: movement)
    test.clock.advance(bySeconds: later * 86_400)
    let limit = test.clock.now.advanced(bySeconds: -180 * 86_400)
    try await test.expectChanges([]) {
      let removed = try await test.store.removeDrafts(untouchedSince: limit)
      #expect(removed == (goes ? 1 : 0))
    }
    #expect(try await test.contents()["draft"]?.isEmpty == goes)
    #expect(try await test.contents()["draft_file"]?.isEmpty == goes)
  }

  @Test("A file goes that nothing names and that was noted long ago; noting it again counts")
  func files() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    let movement = try await test.movementID()
    let records = ["revision", "draft", "again", "unnamed"].map {
      FileRecord(hash: tokenHash($0), size: 1, mediaType: "text/plain")
    }
    for record in records { try await store.addFile(record) }
    _ = try await store.handIn(
      test.request(1, files: [FileReference(hash: records[0].hash, name: "a")]),
      by: People.asDaKao)
    _ = try await store.saveDraft(
      DraftContent(id: uuid(2), unit: "da-kao", obligation: "articles"), movement: movement,
      after: 0, by: People.daKao)
    try await store.attach(records[1], name: "b", toDraft: uuid(2), of: movement)
    #expect(try await store.removeFiles(notedBefore: test.clock.now) == 0)
    test.clock.advance(bySeconds: 100)
    let limit = test.clock.now
    try await store.addFile(records[2])
    try await test.expectChanges([]) {
      let removed = try await store.removeFiles(notedBefore: limit)
      #expect(removed == 1)
    }
    let unknown = try await store.unknownFiles(among: records.map(\.hash))
    #expect(unknown == [records[3].hash])
    #expect(try await store.unknownFiles(among: []) == [])
    #expect(try await store.removeFiles(notedBefore: limit) == 0)
  }

  @Test("A hand-in whose file went meanwhile is refused, and writes nothing")
  func fileGone() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.store.addFile(Samples.files[0])
    test.clock.advance(bySeconds: 1)
    try await test.store.removeFiles(notedBefore: test.clock.now)
    try await test.expectRefusal(HandInProblem.missingFile(name: "a")) {
      _ = try await test.store.handIn(
        test.request(1, files: [FileReference(hash: Samples.files[0].hash, name: "a")]),
        by: People.asDaKao)
    }
  }

  @Test("A preview says what would go, and takes nothing")
  func preview() async throws {
    let test = try testStore()
    try await test.populate()
    let store = test.store
    try await store.openSession(test.newSession(1, idle: 5), of: People.daKao)
    try await store.invite(
      People.daKao, tokenHash: tokenHash("a"),
      expiresAt: test.clock.now.advanced(bySeconds: 5), by: People.asOrganiser)
    let movement = try await test.movementID()
    _ = try await store.saveDraft(
      DraftContent(id: uuid(2), unit: "da-kao", obligation: "articles"), movement: movement,
      after: 0, by: People.daKao)
    // Named by the draft alone, it goes along.
    try await store.attach(Samples.files[0], name: "b", toDraft: uuid(2), of: movement)
    test.clock.advance(bySeconds: 400 * 86_400)
    let now = test.clock.now
    let limits = HousekeepingLimits(sessions: now, invitations: now, drafts: now, files: now)
    let before = try await test.contents()
    let preview = try await store.previewHousekeeping(limits)
    #expect(
      preview
        == RemovedRows(
          sessions: 1, invitations: 1, drafts: 1, files: [Samples.files[0].hash]))
    #expect(try await test.contents() == before)
    #expect(try await store.removeSessions(endedBefore: now) == 1)
    #expect(try await store.removeInvitations(overBefore: now, by: Self.sweeper) == 1)
    #expect(try await store.removeDrafts(untouchedSince: now) == 1)
    #expect(try await store.removeFiles(notedBefore: now) == 1)
  }
}
