import MovementCore
import Testing

@Suite("The days of which a report speaks")
struct ReportPeriodTests {
  @Test func `days of grace are for filing, and belong to the next due`() {
    let next = Due.quarter(4, "2019-10-01", "2019-12-31")
    let period = ReportPeriod.thirdQuarter(on: "2019-10-08", before: next)
    #expect(period.lastDay == "2019-09-30")
    #expect(period.isOver)
  }

  @Test func `no day falls between two dues`() {
    let third = Due(
      number: 1, opens: "2019-07-01", lastDay: "2019-09-20", lastDayWithoutGrace: "2019-09-20")
    let fourth = Due(
      number: 2, opens: "2019-10-01", lastDay: "2019-12-20", lastDayWithoutGrace: "2019-12-20")
    #expect(ReportPeriod(of: third, before: fourth, asOf: "2019-09-20").lastDay == "2019-09-30")
    #expect(ReportPeriod(of: fourth, asOf: "2019-12-20").lastDay == "2019-12-20")
  }

  @Test func `a due that overlaps the next keeps all of its own days`() {
    let june = Due.quarter(1, "2019-06-01", "2019-06-30")
    let summer = Due.quarter(2, "2019-06-15", "2019-07-31")
    #expect(ReportPeriod(of: june, before: summer, asOf: "2019-07-01").lastDay == "2019-06-30")
  }

  @Test(
    arguments: [
      ("2019-06-30", "kỳ chưa bắt đầu; số liệu tính đến 30/06/2019", false, false),
      ("2019-07-01", "kỳ chưa kết thúc; số liệu tính đến 01/07/2019", true, false),
      ("2019-09-29", "kỳ chưa kết thúc; số liệu tính đến 29/09/2019", true, false),
      ("2019-09-30", "số liệu tính đến 30/09/2019", true, true),
      ("2019-10-20", "số liệu tính đến 20/10/2019", true, true),
    ] as [(CivilDate, String, Bool, Bool)])
  func `a report of a period that is not over says so`(
    day: CivilDate, words: String, hasBegun: Bool, isOver: Bool
  ) {
    let period = ReportPeriod.thirdQuarter(on: day)
    #expect(period.phrase.vietnamese == words)
    #expect(period.hasBegun == hasBegun && period.isOver == isOver)
    #expect(period.phrase.english.contains("not over") == (hasBegun && !isOver))
  }
}
