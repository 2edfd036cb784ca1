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
  func instant() throws {
    let text = WallClock.instant().description
    let day = try #require(CivilDate(text.prefix(10)))
    let today = WallClock.today(timeZone: "UTC")
    #expect([day, day.adding(days: 1)].contains(today))
  }
}
