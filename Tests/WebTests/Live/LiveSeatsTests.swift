import Testing

@testable import Web

@Suite struct LiveSeatsTests {
  @Test("A session has six streams at most, and gets back what it lets go of")
  func countsPerSession() {
    let seats = LiveSeats()
    var held = (0..<6).map { _ in seats.take("a") }
    #expect(held.allSatisfy { $0 != nil })
    #expect(seats.take("a") == nil)
    #expect(seats.take("b") != nil)
    held.removeLast()
    #expect(seats.take("a") != nil)
    held = []
    #expect(seats.count == 0)
  }

  @Test("All together have 2,000")
  func countsAll() {
    let seats = LiveSeats()
    let held = (0..<2_000).map { seats.take("session-\($0)") }
    #expect(held.allSatisfy { $0 != nil })
    #expect(seats.take("one-more") == nil)
    #expect(seats.count == 2_000)
  }
}
