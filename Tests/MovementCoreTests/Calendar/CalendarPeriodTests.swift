import MovementCore
import Testing

struct CalendarPeriodTests {
  @Test(arguments: [
    (CalendarPeriod.Length.month, 6, "2019-06-01", "2019-06-30"),
    (.month, 2, "2019-02-01", "2019-02-28"),
    (.month, 12, "2019-12-01", "2019-12-31"),
    (.quarter, 1, "2019-01-01", "2019-03-31"),
    (.quarter, 2, "2019-04-01", "2019-06-30"),
    (.quarter, 4, "2019-10-01", "2019-12-31"),
    (.halfYear, 1, "2019-01-01", "2019-06-30"),
    (.halfYear, 2, "2019-07-01", "2019-12-31"),
    (.year, 1, "2019-01-01", "2019-12-31"),
  ])
  func `a period goes from its first to its last day`(
    length: CalendarPeriod.Length, number: Int, first: String, last: String
  ) throws {
    let period = try #require(CalendarPeriod(length, year: 2019, number: number))
    #expect(period.range.first.description == first)
    #expect(period.range.last.description == last)
    #expect(CalendarPeriod(length, containing: period.range.first) == period)
    #expect(CalendarPeriod(length, containing: period.range.last) == period)
  }

  @Test func `February ends with the leap day where there is one`() {
    #expect(CalendarPeriod(.month, year: 2024, number: 2)?.range.last == "2024-02-29")
    #expect(CalendarPeriod(.month, year: 2100, number: 2)?.range.last == "2100-02-28")
  }

  @Test(arguments: CalendarPeriod.Length.allCases)
  func `periods of one length follow each other without a gap to the end of time`(
    length: CalendarPeriod.Length
  ) {
    var period = CalendarPeriod(length, containing: "9990-01-01")
    var count = 1
    while let next = period.next {
      #expect(next.range.first == period.range.last.adding(days: 1))
      period = next
      count += 1
    }
    #expect(period.range.last == .latest)
    #expect(count == 10 * 12 / length.months)
  }

  @Test(arguments: [
    (CalendarPeriod.Length.month, 2019, 0), (.month, 2019, 13), (.quarter, 2019, 5),
    (.halfYear, 2019, 3), (.year, 2019, 2), (.month, 0, 1), (.month, 10_000, 1),
    (.month, 2019, Int.max), (.year, Int.min, 1),
  ])
  func `a year has no such period`(length: CalendarPeriod.Length, year: Int, number: Int) {
    #expect(CalendarPeriod(length, year: year, number: number) == nil)
  }

  @Test func `a day of the last month stops at its end`() throws {
    let quarter = try #require(CalendarPeriod(.quarter, year: 2019, number: 2))
    #expect(quarter.dayOfLastMonth(1) == "2019-06-01")
    #expect(quarter.dayOfLastMonth(25) == "2019-06-25")
    #expect(quarter.dayOfLastMonth(31) == "2019-06-30")
    #expect(quarter.dayOfLastMonth(Int.max) == "2019-06-30")
    #expect(quarter.dayOfLastMonth(Int.min) == "2019-06-01")
    let february = try #require(CalendarPeriod(.month, year: 2024, number: 2))
    #expect(february.dayOfLastMonth(30) == "2024-02-29")
  }
}
