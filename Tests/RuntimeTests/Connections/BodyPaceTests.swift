import Testing

@testable import Runtime

@Suite("The pace of a body")
struct BodyPaceTests {
  private let start = ContinuousClock.now

  private func after(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

  private func limits(rate: Int = 500) -> ConnectionLimits {
    var limits = ConnectionLimits()
    limits.rate = rate
    return limits
  }

  /// A byte every 20 seconds, each waited for.
  private func drip(_ limits: ConnectionLimits) -> BodyPace {
    var pace = BodyPace(limits, at: start)
    for step in 1...10 {
      pace.wait(at: after(20 * (step - 1)))
      pace.receive(1, at: after(20 * step))
    }
    return pace
  }

  @Test("A drip is too slow, however steady")
  func drip() {
    #expect(drip(limits()).isTooSlow(at: after(200)))
    #expect(!drip(limits(rate: 0)).isTooSlow(at: after(200)))
  }

  @Test("Nobody is too slow in the first 30 seconds")
  func patience() {
    var pace = BodyPace(limits(), at: start)
    pace.wait(at: start)
    #expect(!pace.isTooSlow(at: after(30)))
    #expect(pace.isTooSlow(at: after(31)))
  }

  @Test("A telephone on a bad line goes on")
  func slowLine() {
    var pace = BodyPace(limits(), at: start)
    for step in 1...600 {
      pace.wait(at: after(step - 1))
      pace.receive(600, at: after(step))
    }
    #expect(!pace.isTooSlow(at: after(600)))
  }

  @Test("Time in which the program does not ask for more is not the client's")
  func busyProgram() {
    var pace = BodyPace(limits(), at: start)
    pace.wait(at: start)
    pace.receive(10, at: after(1))
    #expect(!pace.isTooSlow(at: after(1_000)))
    pace.wait(at: after(1_000))
    #expect(!pace.isTooSlow(at: after(1_020)))
    #expect(pace.isTooSlow(at: after(1_040)))
  }

  @Test("There is an end to it in any case")
  func end() {
    var pace = BodyPace(limits(rate: 0), at: start)
    pace.receive(1_000_000_000, at: after(3_599))
    #expect(!pace.isTooSlow(at: after(3_599)))
    #expect(pace.isTooSlow(at: after(3_600)))
  }
}
