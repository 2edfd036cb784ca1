import MovementCore
import Testing

/// The table of plan format §4, row by row.
struct ScheduleDuesTests {
  static let period = days("2018-10-01", "2019-09-30")

  /// The dues as `opens..lastDay`.
  private func spans(
    _ rule: Schedule.Rule, opens: CivilDate? = nil, grace: Int = 0,
    period: DateRange = ScheduleDuesTests.period
  ) -> [String] {
    rule.dues(period: period, opens: opens, grace: grace).map { "\($0.opens)..\($0.lastDay)" }
  }

  private func month(_ number: Int) throws -> CalendarPeriod {
    try #require(CalendarPeriod(.month, year: 2019, number: number))
  }

  @Test func `by opens with the period and ends on its day`() {
    #expect(spans(.due([.by("2019-08-31")])) == ["2018-10-01..2019-08-31"])
    #expect(
      spans(.due([.by("2019-08-31")]), opens: "2019-03-01") == ["2019-03-01..2019-08-31"])
  }

  @Test func `before ends on the day before`() {
    #expect(spans(.due([.before("2019-09-15")])) == ["2018-10-01..2019-09-14"])
    #expect(spans(.due([.before("2019-03-01")]), opens: "2019-02-01") == ["2019-02-01..2019-02-28"])
  }

  @Test func `on is one day`() {
    #expect(spans(.due([.on("2019-10-15")])) == ["2019-10-15..2019-10-15"])
  }

  @Test func `a range is from its first to its last day`() {
    let june = days("2019-06-01", "2019-06-30")
    #expect(spans(.due([.range(june)])) == ["2019-06-01..2019-06-30"])
  }

  @Test func `during is a calendar period`() throws {
    #expect(spans(.due([.during(try month(6))])) == ["2019-06-01..2019-06-30"])
    let half = try #require(CalendarPeriod(.halfYear, year: 2019, number: 2))
    #expect(spans(.due([.during(half)])) == ["2019-07-01..2019-12-31"])
  }

  @Test func `a by or before that is not the first opens after the one before`() throws {
    #expect(
      spans(.due([.by("2019-06-15"), .before("2019-11-15")]))
        == ["2018-10-01..2019-06-15", "2019-06-16..2019-11-14"])
    #expect(
      spans(.due([.by("2019-01-31"), .on("2019-03-01"), .by("2019-04-30")]), opens: "2019-01-01")
        == ["2019-01-01..2019-01-31", "2019-03-01..2019-03-01", "2019-03-02..2019-04-30"])
    #expect(
      spans(.due([.during(try month(3)), .before("2019-05-01")]))
        == ["2019-03-01..2019-03-31", "2019-04-01..2019-04-30"])
  }

  @Test func `forms with a first day of their own keep it in a list`() {
    let wide = days("2019-01-01", "2019-06-30")
    #expect(
      spans(.due([.by("2019-05-31"), .range(wide)]))
        == ["2018-10-01..2019-05-31", "2019-01-01..2019-06-30"])
  }

  @Test func `grace moves the last day and not the openings`() {
    let dues = Schedule.Rule.due([.by("2019-06-15"), .by("2019-07-15")])
      .dues(period: Self.period, opens: nil, grace: 5)
    #expect(dues.map(\.opens) == ["2018-10-01", "2019-06-16"])
    #expect(dues.map(\.lastDay) == ["2019-06-20", "2019-07-20"])
    #expect(dues.map(\.lastDayWithoutGrace) == ["2019-06-15", "2019-07-15"])
    #expect(dues.map(\.number) == [1, 2])
  }

  @Test func `nothing is the whole period`() {
    #expect(spans(.wholePeriod) == ["2018-10-01..2019-09-30"])
    #expect(spans(.wholePeriod, opens: "2019-01-04", grace: 3) == ["2019-01-04..2019-10-03"])
  }

  @Test func `numbers out of reach stop at the last day there is`() {
    #expect(spans(.wholePeriod, grace: .max) == ["2018-10-01..9999-12-31"])
    #expect(spans(.due([.before(.earliest)]), opens: .earliest) == ["0001-01-01..0001-01-01"])
    #expect(
      spans(.due([.by(.latest), .by(.latest)]), opens: .latest)
        == ["9999-12-31..9999-12-31", "9999-12-31..9999-12-31"])
  }
}
