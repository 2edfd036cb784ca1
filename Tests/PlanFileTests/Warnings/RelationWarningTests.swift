import Testing

/// `order`, `closes-early`, `no-reviewer`, `self-review`.
@Suite struct RelationWarningTests {
  @Test func order() {
    expect(
      planText(obligations: [
        obligation("id: a", "title: a", "due: by 2019-05-31", "after: [c, 1️⃣b, d]"),
        obligation("id: b", "title: b", "due: by 2019-06-14"),
        obligation("id: c", "title: c", "due: by 2019-05-31"),
        obligation("id: d", "title: d", "due: by 2019-06-28"),
      ]),
      finds: "1️⃣ warning order")
  }

  @Test func orderComparesTheFirstLastDays() {
    expect(
      planText(obligations: [
        obligation("id: a", "title: a", "due: [by 2019-02-15, by 2019-08-30]", "after: [b]"),
        obligation("id: b", "title: b", "due: [by 2019-01-15, by 2019-09-13]"),
      ]))
    expect(
      planText(obligations: [
        obligation("id: a", "title: a", "-due", "every: month", "after: [1️⃣b]"),
        obligation("id: b", "title: b", "due: by 2018-11-30", "grace: 0"),
      ]),
      finds: "1️⃣ warning order")
  }

  @Test func orderIsJudgedWithoutGrace() {
    expect(
      planText(obligations: [
        obligation("id: a", "title: a", "due: by 2019-06-14", "after: [b]"),
        obligation("id: b", "title: b", "due: by 2019-06-14", "grace: 30"),
      ]))
  }

  @Test func reportClosesEarly() {
    expect(
      obligationText("what: report", "due: 1️⃣before 2019-09-14"),
      finds: "1️⃣ warning closes-early")
    expect(
      obligationText("what: report", "due: 1️⃣[by 2019-01-15, during 2019-08]", "grace: 60"),
      finds: "1️⃣ warning closes-early")
    expect(obligationText("what: report", "due: by 2019-09-30"))
    expect(obligationText("what: article", "due: by 2019-09-13"))
    expect(
      planText(obligations: [obligation("1️⃣id: a", "-due", "what: report")]),
      finds: "1️⃣ warning no-deadline")
  }

  @Test func reportThatAnotherReportFollows() {
    expect(
      planText(obligations: [
        obligation("id: a", "title: a", "what: report"),
        obligation("id: b", "title: b", "what: report", "due: by 2019-09-30", "after: [a]"),
      ]))
    expect(
      planText(obligations: [
        obligation("id: a", "title: a", "what: report", "due: 1️⃣by 2019-06-14"),
        obligation("id: b", "title: b", "due: by 2019-09-30", "after: [a]"),
      ]),
      finds: "1️⃣ warning closes-early")
  }

  @Test func noReviewer() {
    expect(
      planText(
        "-reviewer",
        obligations: [obligation("1️⃣id: a"), obligation("id: b", "title: b", "to: parent")]),
      finds: "1️⃣ warning no-reviewer")
    expect(
      planText("reviewer: 1️⃣ai đó", obligations: [obligation()]), finds: "1️⃣ error bad-selector")
    expect(obligationText("to: 1️⃣~"), finds: "1️⃣ error wrong-type")
  }

  @Test func selfReview() {
    expect(
      planText(obligations: [
        obligation("1️⃣id: a", "title: a", "who: [ward, \"@ban-dan-van\"]"),
        obligation("id: b", "title: b", "who: [\"@x\"]", "to: 2️⃣\"@x\""),
        obligation("id: c", "title: c", "who: [\"@ban-dan-van\"]", "to: parent"),
        obligation("id: d", "title: d", "who: [\"@ban-dan-van\"]", "to: \"@x\""),
        obligation("id: e", "title: e", "who: [under @ban-dan-van, all]"),
      ]),
      finds: "1️⃣ warning self-review", "2️⃣ warning self-review")
  }
}
