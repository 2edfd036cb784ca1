import MovementCore
import PlanFile
import Testing

/// Every row of the table of plan format §4; the period is 2018-10-01..2019-09-30.
@Suite struct ScheduleTableTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var lines: [String]
    var dues: [String]
    var testDescription: String { lines.joined(separator: ", ") }

    init(_ lines: String..., gives dues: String...) {
      self.lines = lines
      self.dues = dues
    }
  }

  static let rows = [
    Row("due: by 2019-08-31", gives: "2018-10-01..2019-08-31"),
    Row("due: by 2019-08-31", "opens: 2019-01-04", gives: "2019-01-04..2019-08-31"),
    Row("due: before 2019-09-15", gives: "2018-10-01..2019-09-14"),
    Row("due: before 2019-01-01", "opens: 2018-12-31", gives: "2018-12-31..2018-12-31"),
    Row("due: on 2019-10-15", gives: "2019-10-15..2019-10-15"),
    Row("due: 2019-06-01..2019-06-30", gives: "2019-06-01..2019-06-30"),
    Row("due: during 2019-02", gives: "2019-02-01..2019-02-28"),
    Row("due: during 2020-02", gives: "2020-02-01..2020-02-29"),
    Row("due: during 2019-Q2", gives: "2019-04-01..2019-06-30"),
    Row("due: during 2018-Q4", gives: "2018-10-01..2018-12-31"),
    Row("due: during 2019-H1", gives: "2019-01-01..2019-06-30"),
    Row("due: during 2019-H2", gives: "2019-07-01..2019-12-31"),
    Row("due: during 2019", gives: "2019-01-01..2019-12-31"),
    Row(
      "due: [by 2019-06-15, before 2019-11-15]", gives: "2018-10-01..2019-06-15",
      "2019-06-16..2019-11-14"),
    Row(
      "due: [by 2019-01-31, on 2019-03-15, by 2019-04-30, during 2019-04-01..2019-05-15]"
        .replacing("during ", with: ""),
      "opens: 2019-01-04", gives: "2019-01-04..2019-01-31", "2019-03-15..2019-03-15",
      "2019-03-16..2019-04-30", "2019-04-01..2019-05-15"),
    Row("due: [by 2019-08-31]", gives: "2018-10-01..2019-08-31"),
    Row(
      "every: quarter", gives: "2018-10-01..2018-12-31", "2019-01-01..2019-03-31",
      "2019-04-01..2019-06-30", "2019-07-01..2019-09-30"),
    Row(
      "every: half-year", gives: "2018-10-01..2018-12-31", "2019-01-01..2019-06-30",
      "2019-07-01..2019-09-30"),
    Row("every: year", gives: "2018-10-01..2018-12-31", "2019-01-01..2019-09-30"),
    Row(
      "every: month", "within: 2019-01-15..2019-03-10", gives: "2019-01-15..2019-01-31",
      "2019-02-01..2019-02-28", "2019-03-01..2019-03-10"),
    Row(
      "every: month", "within: 2019-01-15..2019-03-10", "day: 10", gives: "2019-02-01..2019-02-10",
      "2019-03-01..2019-03-10"),
    Row(
      "every: month", "within: 2019-01-15..2019-03-10", "day: 31", gives: "2019-01-15..2019-01-31",
      "2019-02-01..2019-02-28", "2019-03-01..2019-03-10"),
    Row(
      "every: quarter", "within: 2019-01-01..2019-06-10", "day: 15",
      gives: "2019-01-01..2019-03-15", "2019-04-01..2019-06-10"),
    Row(
      "every: month", "within: 2019-01-15..2019-02-28", "day: 14", "grace: 10",
      gives: "2019-02-01..2019-02-14+10"),
    Row("due: by 2019-08-31", "grace: 5", gives: "2018-10-01..2019-08-31+5"),
    Row(
      "due: [by 2019-06-15, by 2019-06-20]", "grace: 30", gives: "2018-10-01..2019-06-15+30",
      "2019-06-16..2019-06-20+30"),
    Row("opens: 2019-01-04", gives: "2019-01-04..2019-09-30"),
    Row("opens: 2018-10-01", "grace: 1", gives: "2018-10-01..2019-09-30+1"),
  ]

  @Test(arguments: rows)
  func row(_ row: Row) throws {
    var text = obligationText()
    let marker = "due: by 2019-06-14"
    text = text.replacing(marker, with: row.lines.joined(separator: "\n    "))
    let schedule = try #require(read(text).plan?.obligations.first?.schedule)
    #expect(schedule.dues.map(shown) == row.dues)
    #expect(schedule.dues.map(\.number) == Array(1...row.dues.count))
  }

  @Test func nothingMeansTheWholePeriod() throws {
    let text = planText(obligations: [obligation("-due")])
    let schedule = try #require(read(text).plan?.obligations.first?.schedule)
    #expect(schedule.dues.map(shown) == ["2018-10-01..2019-09-30"])
    #expect(schedule.rule == .wholePeriod)
  }

  @Test func everyMonthOfThePeriod() throws {
    let schedule = try #require(
      read(obligationText("every: month")).plan?.obligations.first?.schedule)
    #expect(schedule.dues.count == 12)
    #expect(schedule.dues.first.map(shown) == "2018-10-01..2018-10-31")
    #expect(schedule.dues.last.map(shown) == "2019-09-01..2019-09-30")
  }

  /// `opens..lastDay` without grace, and the days of grace.
  private func shown(_ due: Due) -> String {
    let grace = due.lastDay.days(since: due.lastDayWithoutGrace)
    return "\(due.opens)..\(due.lastDayWithoutGrace)" + (grace == 0 ? "" : "+\(grace)")
  }
}
