import MovementCore
import Testing

/// `every:` of the table of plan format §4.
struct ScheduleEveryTests {
  private func spans(
    every length: CalendarPeriod.Length, within: DateRange? = nil, day: Int? = nil,
    grace: Int = 0, period: DateRange = days("2019-01-01", "2019-12-31")
  ) -> [String] {
    Schedule.Rule.every(length, within: within, day: day)
      .dues(period: period, opens: nil, grace: grace).map { "\($0.opens)..\($0.lastDay)" }
  }

  @Test func `each calendar period is a due`() {
    #expect(
      spans(every: .quarter) == [
        "2019-01-01..2019-03-31", "2019-04-01..2019-06-30", "2019-07-01..2019-09-30",
        "2019-10-01..2019-12-31",
      ])
    #expect(spans(every: .halfYear) == ["2019-01-01..2019-06-30", "2019-07-01..2019-12-31"])
    #expect(spans(every: .year) == ["2019-01-01..2019-12-31"])
    #expect(spans(every: .month).count == 12)
  }

  @Test func `the first and the last are cut to the range`() {
    #expect(
      spans(every: .month, within: days("2019-01-15", "2019-03-10"))
        == ["2019-01-15..2019-01-31", "2019-02-01..2019-02-28", "2019-03-01..2019-03-10"])
    #expect(
      spans(every: .halfYear, period: days("2018-10-01", "2019-09-30"))
        == ["2018-10-01..2018-12-31", "2019-01-01..2019-06-30", "2019-07-01..2019-09-30"])
    #expect(
      spans(every: .year, within: days("2019-05-05", "2019-05-05")) == ["2019-05-05..2019-05-05"])
  }

  @Test func `a day is that of the last month, or its last if it is shorter`() {
    #expect(
      spans(every: .month, within: days("2024-01-01", "2024-04-30"), day: 31) == [
        "2024-01-01..2024-01-31", "2024-02-01..2024-02-29", "2024-03-01..2024-03-31",
        "2024-04-01..2024-04-30",
      ])
    #expect(
      spans(every: .quarter, within: days("2019-01-01", "2019-06-30"), day: 25)
        == ["2019-01-01..2019-03-25", "2019-04-01..2019-06-25"])
  }

  @Test func `a day after the range is its end`() {
    #expect(
      spans(every: .quarter, within: days("2019-01-01", "2019-05-10"), day: 25)
        == ["2019-01-01..2019-03-25", "2019-04-01..2019-05-10"])
  }

  @Test func `dues that would end before they open fall away, and the rest is numbered anew`() {
    let within = days("2019-01-20", "2019-03-31")
    #expect(
      spans(every: .month, within: within, day: 10)
        == ["2019-02-01..2019-02-10", "2019-03-01..2019-03-10"])
    let dues = Schedule.Rule.every(.month, within: within, day: 10)
      .dues(period: within, opens: nil, grace: 0)
    #expect(dues.map(\.number) == [1, 2])
    #expect(spans(every: .month, within: days("2019-01-20", "2019-01-25"), day: 10) == [])
  }

  @Test func `falling away is judged before grace is added`() {
    #expect(
      spans(every: .month, within: days("2019-01-20", "2019-02-28"), day: 10, grace: 15)
        == ["2019-02-01..2019-02-25"])
  }

  @Test func `the end of time is reached and not passed`() {
    #expect(
      spans(every: .month, within: days("9999-11-30", "9999-12-31"), grace: 9)
        == ["9999-11-30..9999-12-09", "9999-12-01..9999-12-31"])
    #expect(spans(every: .year, within: days("0001-01-01", "9999-12-31")).count == 9999)
  }
}
