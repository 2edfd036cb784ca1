import MovementCore
import SQL
import Secrets
import Store
import Testing

@Suite("Verification", .testStore)
struct VerifyTests {
  @Test("Whatever is done, what is now is what the record says")
  func wholeStory() async throws {
    let test = try testStore()
    try await test.tellWholeStory()
    let result = try await test.store.verify()
    #expect(result.findings == [])
    #expect(result.findingCount == 0)
    #expect(result.lines == (try await test.store.lastChange()))
    #expect(result.linesSinceSeal == result.lines)
    #expect(result.linesWithoutDigest == 0)
    #expect(result.records > 30)
    // The story leaves no transaction out that writes lines.
    let kinds = try await Set(test.store.changes(limit: 1_000).changes.map(\.kind))
    #expect(kinds == Self.kinds)
  }

  /// The named transactions that leave lines.
  private static let kinds: Set = [
    "addAccount", "changeAccount", "disableAccount", "enableAccount", "forget", "handIn", "invite",
    "loadMovement", "loadUnits", "publishPlan", "redeemInvitation", "rehashPassword", "release",
    "removeExemption", "removeInvitations", "resetPassword", "review", "setExemption",
    "setLetterhead", "setPassword", "setPhrases", "undoReview", "unrelease", "withdraw",
  ]

  @Test("Every line says who did it, when and what, before and after")
  func completeLines() async throws {
    let test = try testStore()
    try await test.tellWholeStory()
    for line in try await test.store.changes(limit: 1_000).changes {
      #expect(!line.actor.isEmpty)
      #expect(line.before != nil || line.after != nil)
      #expect(line.verify() == .intact)
      let isPerson = [People.organiser, People.reviewer, People.daKao, People.benNghe]
        .contains(line.actor)
      // Who signs in by an invitation, or whose hash is renewed, asks by signing in.
      guard isPerson, line.kind != "redeemInvitation", line.kind != "rehashPassword" else {
        continue
      }
      #expect(line.role != nil, "\(line.kind)")
      #expect(line.request != nil, "\(line.kind)")
    }
  }

  @Test("An empty record is intact")
  func empty() async throws {
    let result = try await testStore().store.verify()
    #expect(result == Verification())
    #expect(result.isIntact)
  }

  @Test("Lines from before rows were proved hold for what they say")
  func withoutProofs() async throws {
    let test = try testStore()
    try await test.tellWholeStory()
    try await test.stripProofs()
    let result = try await test.store.verify()
    #expect(result.findings == [])
    #expect(result.linesWithoutDigest == result.lines)
    try await test.store.seal(with: SealKeys.one)
    #expect(try await test.store.verify().findings == [])
    // And what is written on top of them has proofs.
    try await test.handIn(7)
    try await test.store.invite(
      People.daKao, tokenHash: tokenHash("z"), expiresAt: test.clock.now.advanced(bySeconds: 60),
      by: People.asOrganiser)
    try await test.decide(.accept, uuid(7), batch: "late")
    #expect(try await test.store.verify().findings == [])
  }
}

extension TestStore {
  /// Makes all lines as they were before there were digests and proofs.
  func stripProofs() async throws {
    let lines = try await rows("SELECT sequence, before, after FROM change") { row in
      (try row["sequence"] as Int64, try row["before"] as String?, try row["after"] as String?)
    }
    func stripped(_ text: String?) -> String? {
      text?.replacing(/"proof":"[0-9a-f]{64}",?/, with: "").replacing(",}", with: "}")
    }
    for (sequence, before, after) in lines {
      try await run(
        """
        UPDATE change SET before = \(stripped(before)), after = \(stripped(after)), salt = NULL,
          digest = NULL
        WHERE sequence = \(sequence)
        """)
    }
    // What was forgotten stays so; its hashes would have been empty.
    try await run(
      Statement(
        text: "UPDATE change SET redacted = NULL WHERE redacted IS NOT NULL AND after IS NULL"))
  }
}
