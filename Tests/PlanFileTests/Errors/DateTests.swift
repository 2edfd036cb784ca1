import Testing

@Suite struct DateTests {
  @Test(arguments: [
    "issued: 1️⃣2019-02-30", "issued: 1️⃣2019-13-01", "issued: 1️⃣0000-01-01",
    "period: 1️⃣2018-10-00..2019-09-30", "period: 1️⃣2018-10-01..2019-09-31",
    "marks: [{ date: 1️⃣2019-04-31, name: a }]",
  ])
  func noSuchDayInThePlan(line: String) {
    expect(planText(line), finds: "1️⃣ error bad-date")
  }

  @Test(arguments: [
    "due: 1️⃣by 2019-02-30", "due: 1️⃣before 2019-02-29", "due: 1️⃣on 2019-06-31",
    "due: 1️⃣2019-06-31", "due: 1️⃣2019-06-01..2019-06-31", "due: 1️⃣2019-06-00..2019-06-30",
    "due: [by 2019-01-15, 1️⃣by 2019-02-30]", "opens: 1️⃣2019-02-30",
  ])
  func noSuchDayInAnObligation(line: String) {
    expect(
      obligationText(line, "accept: { no-deadline: cả đợt }").replacing(
        "opens: 1️⃣", with: "due: by 2019-06-14\n    opens: 1️⃣"),
      finds: "1️⃣ error bad-date")
  }

  @Test func noSuchDayInWithin() {
    expect(
      obligationText("every: month", "within: 1️⃣2019-01-01..2019-02-29"),
      finds: "1️⃣ error bad-date")
  }

  @Test func leapDays() {
    expect(
      obligationText("due: 1️⃣on 2020-02-29", "accept: { outside-period: a, weekend: b }"),
      finds: "1️⃣ note outside-period", "1️⃣ note weekend")
    expect(obligationText("due: 1️⃣on 1900-02-29"), finds: "1️⃣ error bad-date")
  }

  @Test(arguments: [
    "period: 1️⃣2019-09-30..2018-10-01"
  ])
  func reversedPeriod(line: String) {
    expect(planText(line), finds: "1️⃣ error reversed-range")
  }

  @Test(arguments: [
    "due: 1️⃣2019-06-30..2019-06-01", "due: [by 2019-01-15, 1️⃣2019-06-30..2019-06-01]",
  ])
  func reversedDue(line: String) {
    expect(obligationText(line), finds: "1️⃣ error reversed-range")
  }

  @Test func reversedWithin() {
    expect(
      obligationText("every: month", "within: 1️⃣2019-06-30..2019-06-01"),
      finds: "1️⃣ error reversed-range")
  }

  @Test func lastDayBeforeThePeriod() {
    expect(obligationText("due: 1️⃣by 2018-09-28"), finds: "1️⃣ error reversed-range")
    expect(
      obligationText("due: 1️⃣before 2018-10-01", "accept: { weekend: a }"),
      finds: "1️⃣ error reversed-range", "1️⃣ note weekend")
    expect(obligationText("due: before 2018-10-02"))
    expect(
      obligationText("due: 1️⃣[2️⃣by 2018-09-28, by 2019-06-14]"),
      finds: "1️⃣ warning outside-period", "2️⃣ error reversed-range")
  }

  @Test func lastDayBeforeOpens() {
    expect(
      obligationText("due: by 2019-06-14", "opens: 1️⃣2019-06-15"),
      finds: "1️⃣ error reversed-range")
    expect(
      obligationText("due: [by 2019-06-14, by 2019-09-13]", "opens: 1️⃣2019-06-15"),
      finds: "1️⃣ error reversed-range")
    expect(obligationText("due: by 2019-06-14", "opens: 2019-06-14"))
  }

  @Test func opensAfterThePeriod() {
    expect(
      obligationText("1️⃣id: a", "opens: 2️⃣2019-10-01"),
      finds: "1️⃣ warning no-deadline", "2️⃣ error reversed-range")
  }

  @Test func graceDoesNotMakeAnOrder() {
    expect(
      obligationText("due: by 2019-06-14", "opens: 1️⃣2019-06-15", "grace: 5"),
      finds: "1️⃣ error reversed-range")
  }
}
