import Testing

@Suite struct ScheduleErrorTests {
  @Test(arguments: [
    "by tomorrow", "2019-06-30", "by 30/6/2019", "By 2019-06-30", "by  2019-06-30",
    "by 2019-6-30", "until 2019-06-30", "trước ngày 15/9/2019", "during 2019-13",
    "during 2019-00", "during 2019-Q5", "during 2019-Q0", "during 2019-H3", "during 2019-q2",
    "during 2019-6", "during 19", "during 0000", "during 2019-06-30", "during", "during 2019-Q",
    "during 2019-Q12", "2019-06", "2019-06-01 .. 2019-06-30", "2019-06-01..",
    "2019-06-01..2019-06-30..2019-07-01", "2019-06-01...2019-06-30", "by", "\"\"", "\" \"", "02",
    "by ٢٠١٩-06-30",
  ])
  func otherFormsOfDue(form: String) {
    expect(obligationText("due: 1️⃣\(form)"), finds: "1️⃣ error bad-schedule")
    expect(
      obligationText("due: [by 2019-01-15, 1️⃣\(form)]"), finds: "1️⃣ error bad-schedule")
  }

  @Test func emptyList() {
    expect(obligationText("due: 1️⃣[]"), finds: "1️⃣ error bad-schedule")
  }

  @Test(arguments: ["week", "Month", "monthly", "2019-06", "half year"])
  func otherFormsOfEvery(form: String) {
    expect(obligationText("every: 1️⃣\(form)"), finds: "1️⃣ error bad-schedule")
  }

  @Test func listOutOfOrder() {
    expect(
      obligationText(
        "due: [by 2019-06-14, 1️⃣by 2019-06-14, 2️⃣before 2019-06-15, during 2019-07, 3️⃣on 2019-07-31]"
      ),
      finds: "1️⃣ error bad-schedule", "2️⃣ error bad-schedule", "3️⃣ error bad-schedule")
  }

  @Test func eachItemIsComparedWithTheOneBefore() {
    expect(
      obligationText("due: [by 2019-02-15, by 2019-08-15, 1️⃣by 2019-03-15, by 2019-04-15]"),
      finds: "1️⃣ error bad-schedule")
  }

  @Test func itemsThatCannotBeReadDoNotHideTheOrder() {
    expect(
      obligationText("due: [by 2019-08-15, 1️⃣by tomorrow, 2️⃣by 2019-03-15]"),
      finds: "1️⃣ error bad-schedule", "2️⃣ error bad-schedule")
  }

  @Test(arguments: [
    "due: on 2019-06-14", "due: 2019-06-01..2019-06-30", "due: during 2019-06", "every: month",
    "due: [on 2019-06-14, by 2019-08-15]", "every: 2️⃣week",
  ])
  func opensDoesNotGoWithWhatOpensByItself(line: String) {
    let second = line.contains("2️⃣") ? ["2️⃣ error bad-schedule"] : []
    let found = MarkedFindings(obligationText(line, "opens: 1️⃣2019-01-04"))
    #expect(found.all == second + ["1️⃣ error bad-schedule"])
  }

  @Test(arguments: [
    "due: by 2019-06-14", "due: before 2019-06-15", "due: [by 2019-06-14, on 2019-08-15]",
  ])
  func opensGoesWith(line: String) {
    expect(obligationText(line, "opens: 2019-01-04"))
  }

  @Test func opensThatDoesNotGoIsStillRead() {
    expect(
      obligationText("every: month", "opens: 1️⃣2019-02-30"),
      finds: "1️⃣ error bad-date", "1️⃣ error bad-schedule")
  }

  @Test func withinAndDayGoOnlyWithEvery() {
    expect(
      obligationText("within: 1️⃣2019-01-01..2019-06-30", "day: 2️⃣15"),
      finds: "1️⃣ error bad-schedule", "2️⃣ error bad-schedule")
    expect(obligationText("every: month", "within: 2019-01-01..2019-06-30", "day: 15"))
  }

  @Test func graceGoesWithAny() {
    for line in ["due: by 2019-06-14", "due: during 2019-06", "every: month", "opens: 2019-01-04"] {
      let found = MarkedFindings(obligationText(line, "grace: 5", "accept: { no-deadline: a }"))
      #expect(found.withoutNotes.isEmpty)
    }
  }

  @Test func everyThatLeavesNoDue() {
    expect(
      obligationText("every: 1️⃣month", "within: 2019-06-15..2019-06-30", "day: 1"),
      finds: "1️⃣ error bad-schedule")
    expect(
      obligationText("every: month", "within: 2019-06-15..2019-07-30", "day: 1"))
  }

  @Test func dueAndEvery() {
    expect(
      obligationText("due: by 2019-06-14", "every: 1️⃣month"), finds: "1️⃣ error due-and-every")
    expect(
      planText(obligations: [
        obligation("-due", "every: month", "due: 1️⃣by 2019-06-14")
      ]),
      finds: "1️⃣ error due-and-every")
  }

  @Test func bothOfDueAndEveryAreRead() {
    expect(
      obligationText("due: 1️⃣by tomorrow", "every: 2️⃣week", "day: 3️⃣32"),
      finds: "1️⃣ error bad-schedule", "2️⃣ error bad-schedule", "2️⃣ error due-and-every",
      "3️⃣ error bad-quantity")
  }

  @Test func oneMistakeDoesNotHideAnother() {
    expect(
      planText(
        "period: 1️⃣2019",
        obligations: [
          obligation("id: 2️⃣A", "due: 3️⃣by tomorrow", "grace: 4️⃣x", "after: 8️⃣[5️⃣c, A, b]"),
          obligation("id: b", "who: 6️⃣[]", "due: 7️⃣on 2019-02-29"),
        ]),
      finds: "1️⃣ error wrong-type", "2️⃣ error bad-id", "3️⃣ error bad-schedule",
      "4️⃣ error bad-quantity", "8️⃣ error cycle", "5️⃣ error unknown-reference",
      "6️⃣ error bad-selector", "7️⃣ error bad-date")
  }
}
