import Testing

/// `no-deadline`, `outside-period`, `before-issue`, `weekend`: what one obligation's days tell.
@Suite struct DeadlineWarningTests {
  @Test func noDeadline() {
    expect(
      planText(obligations: [obligation("1️⃣id: a", "-due")]), finds: "1️⃣ warning no-deadline")
    expect(
      planText(obligations: [obligation("1️⃣id: a", "-due", "optional: true", "opens: 2019-01-04")]),
      finds: "1️⃣ warning no-deadline")
    expect(obligationText("due: 1️⃣~"), finds: "1️⃣ error wrong-type")
  }

  @Test func obligationInBracesStartsAtItsBrace() {
    expect(
      planText(obligations: ["1️⃣{ id: a, clause: b, title: c, who: [all], what: d }"]),
      finds: "1️⃣ warning no-deadline")
  }

  @Test(arguments: [
    "by 2019-10-01", "before 2019-10-02", "2018-09-28..2018-11-30", "2019-09-01..2019-10-01",
    "during 2019", "during 2018", "[by 2019-06-14, during 2019-11]", "on 2018-09-28",
  ])
  func outsideThePeriod(due: String) {
    expect(obligationText("due: 1️⃣\(due)"), finds: "1️⃣ warning outside-period")
  }

  @Test(arguments: ["by 2019-09-30", "before 2019-10-01", "during 2018-Q4", "on 2018-10-01"])
  func withinThePeriod(due: String) {
    expect(obligationText("due: \(due)"))
  }

  @Test func graceMayRunBeyondThePeriod() {
    expect(obligationText("due: by 2019-09-30", "grace: 30"))
  }

  @Test func withinOutsideThePeriod() {
    expect(
      obligationText("every: 1️⃣month", "within: 2018-09-05..2019-09-30"),
      finds: "1️⃣ warning outside-period")
    expect(
      obligationText("every: 1️⃣month", "within: 2019-09-01..2019-10-31"),
      finds: "1️⃣ warning outside-period")
  }

  @Test func opensBeforeThePeriod() {
    expect(
      planText(obligations: [obligation("1️⃣id: a", "-due", "opens: 2018-09-28")]),
      finds: "1️⃣ warning no-deadline", "1️⃣ warning outside-period")
    expect(
      obligationText("due: 1️⃣by 2019-06-14", "opens: 2018-09-28"),
      finds: "1️⃣ warning outside-period")
  }

  @Test func periodBeginsBeforeIssue() {
    expect(
      planText("issued: 2018-10-02", "period: 1️⃣2018-10-01..2019-09-30"),
      finds: "1️⃣ warning before-issue")
    expect(planText("issued: 2018-10-01"))
  }

  @Test func lastDayBeforeIssue() {
    expect(
      planText(
        "issued: 2019-01-04", "period: 1️⃣2018-10-01..2019-09-30",
        obligations: [
          obligation("due: 2️⃣by 2019-01-03"), obligation("id: b", "title: b", "due: by 2019-01-04"),
          obligation("id: c", "title: c", "every: 3️⃣quarter", "-due"),
        ]),
      finds: "1️⃣ warning before-issue", "2️⃣ warning before-issue", "3️⃣ warning before-issue")
  }

  @Test(arguments: ["by 2019-06-15", "by 2019-06-16", "before 2019-06-17", "on 2019-06-16"])
  func weekend(due: String) {
    expect(obligationText("due: 1️⃣\(due)"), finds: "1️⃣ warning weekend")
    expect(
      obligationText("due: 1️⃣[by 2019-01-15, \(due), on 2019-06-22]"),
      finds: "1️⃣ warning weekend")
  }

  @Test func weekendOnlyOfDaysThatAreNamed() {
    for line in ["due: 2019-06-01..2019-06-30", "due: during 2019-06", "every: month"] {
      expect(obligationText(line))
    }
  }

  @Test func weekendIsJudgedWithoutGrace() {
    expect(obligationText("due: by 2019-06-14", "grace: 1"))
  }

  @Test func whatCanBeReadIsCheckedBesideWhatCannot() {
    expect(
      obligationText("due: 1️⃣[2️⃣by tomorrow, on 2019-11-16]", "grace: 3️⃣x"),
      finds: "1️⃣ warning outside-period", "1️⃣ warning weekend", "2️⃣ error bad-schedule",
      "3️⃣ error bad-quantity")
    expect(
      planText("period: 1️⃣cả năm", obligations: [obligation("due: 2️⃣by 2019-06-15")]),
      finds: "1️⃣ error wrong-type", "2️⃣ warning weekend")
  }
}
