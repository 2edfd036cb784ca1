import MovementCore
import Testing

/// The days that decide after a return, and by when an answer comes.
struct ReviewRulesTests {
  @Test(arguments: [
    ("2019-09-08", "2019-09-06", "the day of the return"),
    ("2019-09-15", "2019-09-06", "the seventh day after it"),
    ("2019-09-16", "2019-09-16", "the eighth day after it"),
    ("2019-12-31", "2019-12-31", "much later"),
  ])
  func `a correction within seven days keeps the day of the first hand-in`(
    corrected: CivilDate, decides: CivilDate, why: Comment
  ) {
    let day = ReviewRules().decidingDay(
      handedIn: "2019-09-06", returned: "2019-09-08", corrected: corrected)
    #expect(day == decides, why)
  }

  @Test func `the last day to keep is told before`() {
    #expect(ReviewRules().lastDayToKeep(returned: "2019-09-08") == "2019-09-15")
    #expect(ReviewRules().lastDayToKeep(returned: "2019-02-25") == "2019-03-04")
  }

  @Test func `both numbers are settings`() {
    let rules = ReviewRules(correctionDays: 0, answerWorkingDays: 1)
    #expect(
      rules.decidingDay(handedIn: "2019-09-06", returned: "2019-09-08", corrected: "2019-09-08")
        == "2019-09-06")
    #expect(
      rules.decidingDay(handedIn: "2019-09-06", returned: "2019-09-08", corrected: "2019-09-09")
        == "2019-09-09")
    #expect(rules.answerDay(handedIn: "2019-09-13") == "2019-09-16")
  }

  @Test func `a day once lost is not won back by a quick second correction`() {
    let rules = ReviewRules()
    let second = rules.decidingDay(
      handedIn: "2019-09-06", returned: "2019-09-08", corrected: "2019-09-20")
    let third = rules.decidingDay(
      handedIn: second, returned: "2019-09-22", corrected: "2019-09-23")
    #expect(third == "2019-09-20")
  }

  @Test(arguments: [
    ("2019-09-09", "2019-09-16", "Monday: Monday"),
    ("2019-09-12", "2019-09-19", "Thursday: Thursday"),
    ("2019-09-13", "2019-09-20", "Friday: Friday"),
    ("2019-09-14", "2019-09-20", "Saturday: Friday"),
    ("2019-09-15", "2019-09-20", "Sunday: Friday"),
  ])
  func `an answer comes within five working days`(
    handedIn: CivilDate, answer: CivilDate, weekday: Comment
  ) {
    #expect(ReviewRules().answerDay(handedIn: handedIn) == answer, weekday)
  }

  @Test func `no working days are the day itself, and the calendar has an end`() {
    let saturday: CivilDate = "2019-09-14"
    #expect(saturday.adding(workingDays: 0) == saturday)
    #expect(saturday.adding(workingDays: -3) == saturday)
    let last: CivilDate = "9999-12-30"
    #expect(last.adding(workingDays: 1_000) == .latest)
  }
}
