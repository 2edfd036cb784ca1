import MovementCore
import Testing

@testable import Web

/// Schedules as an office says them.
struct ScheduleWordsTests {
  static let period = range("2018-10-01", "2019-09-30")

  @Test(arguments: [
    (Schedule.Rule.due([.by(day("2019-08-31"))]), "chậm nhất thứ Bảy 31/08/2019"),
    (
      .due([.before(day("2019-09-15"))]),
      "trước ngày 15/09/2019, tức hạn cuối thứ Bảy 14/09/2019"
    ),
    (.due([.on(day("2019-10-15"))]), "trong ngày thứ Ba 15/10/2019"),
    (
      .due([.range(range("2019-08-15", "2019-09-02"))]),
      "từ 15/08/2019 đến hết thứ Hai 02/09/2019"
    ),
    (
      .due([.during(CalendarPeriod(.month, containing: day("2019-08-01")))]),
      "trong tháng 8/2019, hạn cuối thứ Bảy 31/08/2019"
    ),
    (
      .due([.by(day("2019-01-31")), .by(day("2019-06-28"))]),
      "chậm nhất thứ Năm 31/01/2019; chậm nhất thứ Sáu 28/06/2019"
    ),
    (
      .every(.month, within: range("2019-01-01", "2019-09-30"), day: 25),
      "hằng tháng, chậm nhất ngày 25, từ 01/01/2019 đến 30/09/2019"
    ),
    (
      .every(.quarter, within: nil, day: 20),
      "hằng quý, chậm nhất ngày 20 của tháng cuối, từ 01/10/2018 đến 30/09/2019"
    ),
    (
      .wholePeriod,
      "trong cả thời gian thi đua, đến hết thứ Hai 30/09/2019 (kế hoạch không ghi hạn)"
    ),
  ])
  func `a schedule in Vietnamese`(rule: Schedule.Rule, words: String) {
    let phrase = Schedule(rule: rule, dues: []).phrase(period: Self.period)
    #expect(phrase.vietnamese == words)
    #expect(!phrase.english.isEmpty && phrase.english != words)
  }

  @Test func `opening and days of grace are said as well`() {
    let schedule = Schedule(
      rule: .due([.by(Self.day("2019-08-30"))]), opens: Self.day("2019-08-15"), grace: 1, dues: [])
    let phrase = schedule.phrase(period: Self.period)
    #expect(
      phrase.vietnamese
        == "chậm nhất thứ Sáu 30/08/2019; tính từ ngày 15/08/2019; nhận thêm 1 ngày sau hạn")
    #expect(
      phrase.english == "by Friday 30/08/2019; counted from 15/08/2019; accepted up to 1 day later")
  }

  private static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .earliest }

  private static func range(_ first: String, _ last: String) -> DateRange {
    DateRange(from: day(first), atLeastTo: day(last))
  }
}
