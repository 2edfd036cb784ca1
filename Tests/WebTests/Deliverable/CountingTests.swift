import MovementCore
import Testing

@testable import Web

/// Whether a deliverable counts, and if not, why.
struct DeliverableCountingTests {
  @Test(arguments: [
    ("a-1", Counting.Outcome.counts, 1), ("a-4", .waits, 1), ("p-4", .returned, 1),
    ("r-2", .draft, 1), ("m-1", .counts, 1), ("k-2", .counts, 2), ("c-1", .counts, 2),
  ])
  func `of the small movement`(id: String, outcome: Counting.Outcome, due: Int) async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let deliverable = try #require(SmallMovement.deliverables.first { $0.id == id })
      let counting = Counting(deliverable, of: board, on: SmallMovement.today)
      #expect(counting.outcome == outcome)
      #expect(counting.due == due)
    }
  }

  @Test func `it agrees with the standing about every deliverable that can count`() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      for deliverable in SmallMovement.deliverables {
        let handIn = HandIn(
          deliverable, directory: board.directory, obligations: board.obligationIndices)
        guard let handIn else { continue }
        let counting = Counting(deliverable, of: board, on: SmallMovement.today)
        #expect(counting.due == board.standing.dueNumber(of: handIn), "\(deliverable.id)")
      }
    }
  }

  @Test func `what counts for a unit above names that unit`() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let deliverable = try #require(SmallMovement.deliverables.first { $0.id == "m-1" })
      let counting = Counting(deliverable, of: board, on: SmallMovement.today)
      #expect(counting.positions.map { board.directory.units[$0].id } == ["ben-nghe"])
    }
  }

  @Test func `what was handed in before the first day counts for nothing`() async throws {
    let outcome = try await Self.outcome { $0.submitted = day("2018-09-30") }
    #expect(outcome == .tooEarly(day("2018-10-01")))
  }

  @Test func `what was handed in after the day looked at is not there yet`() async throws {
    let outcome = try await Self.outcome { $0.submitted = day("2019-09-11") }
    #expect(outcome == .later)
  }

  @Test func `what the unit does not owe counts for nothing`() async throws {
    let outcome = try await Self.outcome { $0.unit = "ben-nghe-kp1" }
    #expect(outcome == .notOwed)
    let ended = try await Self.outcome { $0.unit = "tt-van-hoa" }
    #expect(ended == .notOwed)
  }

  @Test func `an exempt unit's does not count`() async throws {
    let outcome = try await Self.outcome { deliverable in
      deliverable.unit = "da-kao-mttq"
      deliverable.obligation = "pledge"
    }
    #expect(outcome == .exempt)
  }

  @Test func `dues and obligations that there are not are named`() async throws {
    let due = try await Self.outcome { $0.due = 7 }
    #expect(due == .unknownDue)
    let obligation = try await Self.outcome { $0.obligation = "gone" }
    #expect(obligation == .unknownObligation)
  }

  /// What becomes of an accepted article of the small movement after a change to it.
  private static func outcome(
    _ change: (inout Deliverable) -> Void
  ) async throws -> Counting.Outcome? {
    var deliverable = SmallMovement.deliverables[0]
    change(&deliverable)
    var outcome: Counting.Outcome?
    try await TestSite.run { site in
      let board = try await site.board()
      outcome = Counting(deliverable, of: board, on: SmallMovement.today).outcome
    }
    return outcome
  }
}
