import MovementCore
import Testing

@testable import Runtime

@Suite("The clock")
struct WallClockTests {
  @Test("knows that the day begins earlier in the east")
  func zones() {
    // Kiribati is 25 hours ahead of Niue: there it is always a later day.
    #expect(
      WallClock.today(timeZone: "Pacific/Kiritimati") > WallClock.today(timeZone: "Pacific/Niue"))
  }

  @Test("gives the moment in UTC")
  func instant() {
    let text = WallClock.instant()
    #expect(text.hasSuffix("Z"))
    #expect(CivilDate(text.prefix(10)) != nil)
  }
}
