import MovementCore
import PlanFile
import Testing

@Suite struct ConflictingDatesTests {
  @Test func sameWorkOnOtherDays() {
    expect(
      planText(obligations: [
        obligation("title: Viết bài giới thiệu"),
        obligation("id: b", "title: viết  BÀI giơi thiêu", "due: 1️⃣by 2019-08-30"),
      ]),
      finds: "1️⃣ warning conflicting-dates")
  }

  @Test func titlesAreComparedWithSpacesAside() {
    expect(
      planText(obligations: [
        obligation("title: Đăng ký"),
        obligation("id: b", "title: \" dang  ky \"", "due: 1️⃣by 2019-08-30"),
        obligation("id: c", "title: dangky", "due: 2️⃣by 2019-08-30"),
      ]),
      finds: "1️⃣ warning conflicting-dates", "2️⃣ warning conflicting-dates")
  }

  @Test(arguments: [
    "title: Viết tin", "what: report", "who: [ward]", "due: by 2019-06-14",
    "after: [articles]",
  ])
  func noConflict(line: String) {
    let lines = ["id: b", "due: by 2019-08-30", "accept: { closes-early: a }"].filter {
      $0.prefix(3) != line.prefix(3)
    }
    let second = lines.reduce(obligation(line)) { text, line in
      line.hasPrefix("due") ? text.replacing("due: by 2019-06-14", with: line) : text
    }
    let text = planText(obligations: [
      obligation(), second.replacing("id: articles", with: "id: b"),
    ])
    #expect(!MarkedFindings(text).all.contains { $0.contains("conflicting-dates") }, "\(text)")
  }

  @Test func firstMayBeAfterTheSecond() {
    let found = MarkedFindings(
      planText(obligations: [
        obligation("after: [b]"), obligation("id: b", "due: by 2019-05-31"),
      ]))
    #expect(found.all.isEmpty)
  }

  @Test func afterMeansDirectly() {
    expect(
      planText(obligations: [
        obligation(),
        obligation("id: b", "title: khác", "due: by 2019-07-12", "after: [articles]"),
        obligation("id: c", "due: 1️⃣by 2019-08-30", "after: [b]"),
      ]),
      finds: "1️⃣ warning conflicting-dates")
  }

  @Test func oneCommonTermIsEnough() {
    expect(
      planText(obligations: [
        obligation("who: [ward, \"@a\"]"),
        obligation("id: b", "who: [\"@c\", \"@a\"]", "due: 1️⃣by 2019-08-30"),
      ]),
      finds: "1️⃣ warning conflicting-dates")
  }

  @Test func graceIsNoDifferenceAndOpeningIs() {
    expect(
      planText(obligations: [obligation(), obligation("id: b", "grace: 5")]))
    expect(
      planText(obligations: [
        obligation(), obligation("id: b", "due: 1️⃣by 2019-06-14", "opens: 2019-01-04"),
      ]),
      finds: "1️⃣ warning conflicting-dates")
  }

  @Test func oncePerObligation() {
    expect(
      planText(obligations: [
        obligation(), obligation("id: b", "due: 1️⃣by 2019-07-12"),
        obligation("id: c", "due: 2️⃣by 2019-08-30"),
      ]),
      finds: "1️⃣ warning conflicting-dates", "2️⃣ warning conflicting-dates")
  }

  @Test func withoutADeadlineItPointsAtTheObligation() {
    expect(
      planText(obligations: [obligation(), obligation("1️⃣id: b", "-due")]),
      finds: "1️⃣ warning conflicting-dates", "1️⃣ warning no-deadline")
  }

  @Test func messageNamesTheOtherAndBothDays() throws {
    let reading = read(
      planText(obligations: [obligation(), obligation("id: b", "due: by 2019-08-30")]))
    let message = try #require(reading.diagnostics.first).message
    for part in ["`articles`", "14/06/2019", "30/08/2019"] {
      #expect(message.vietnamese.contains(part))
    }
    for part in ["`articles`", "14 June 2019", "30 August 2019"] {
      #expect(message.english.contains(part))
    }
  }
}
