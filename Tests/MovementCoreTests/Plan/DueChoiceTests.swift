import MovementCore
import Testing

/// For which due something counts (plan format §5).
struct DueChoiceTests {
  /// January, then March to April, with days of nothing between them.
  static let dues = Schedule.Rule.due([
    .range(days("2019-01-01", "2019-01-31")), .range(days("2019-03-01", "2019-04-30")),
  ]).dues(period: days("2019-01-01", "2019-12-31"), opens: nil, grace: 0)

  @Test(arguments: [
    ("2018-12-01", 1, "before all of them: the first"),
    ("2019-01-01", 1, "the first day of the first"),
    ("2019-01-31", 1, "the last day of the first"),
    ("2019-02-01", 1, "between them: the latest that has opened"),
    ("2019-02-28", 1, "the day before the second opens"),
    ("2019-03-01", 2, "the first day of the second"),
    ("2019-04-30", 2, "the last day of the second"),
    ("2019-05-01", 2, "after all of them: the latest"),
  ])
  func `the day of handing in chooses`(day: String, number: Int, why: Comment) throws {
    let day = try #require(CivilDate(day))
    #expect(Self.dues.number(naming: nil, handedIn: day) == number, why)
  }

  @Test func `the named due is taken, whatever the day`() {
    #expect(Self.dues.number(naming: 1, handedIn: "2019-03-15") == 1)
    #expect(Self.dues.number(naming: 2, handedIn: "2019-01-15") == 2)
  }

  @Test(arguments: [0, 3, -1, Int.max, Int.min])
  func `a due that there is not is none`(named: Int) {
    #expect(Self.dues.number(naming: named, handedIn: "2019-03-15") == nil)
  }

  @Test func `of two that hold the day it is the earlier one`() {
    let dues = Schedule.Rule.due([
      .range(days("2019-03-01", "2019-03-20")), .range(days("2019-01-01", "2019-06-30")),
    ]).dues(period: days("2019-01-01", "2019-12-31"), opens: nil, grace: 0)
    #expect(dues.number(naming: nil, handedIn: "2019-03-20") == 1)
    #expect(dues.number(naming: nil, handedIn: "2019-02-28") == 2)
    #expect(dues.number(naming: nil, handedIn: "2019-07-01") == 2)
  }

  @Test func `days of grace hold the earlier due open beside the next`() {
    let dues = Schedule.Rule.every(.month, within: nil, day: nil)
      .dues(period: days("2019-01-01", "2019-12-31"), opens: nil, grace: 5)
    #expect(dues.number(naming: nil, handedIn: "2019-02-05") == 1)
    #expect(dues.number(naming: nil, handedIn: "2019-02-06") == 2)
  }
}
