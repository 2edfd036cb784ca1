import MovementCore
import Testing

struct CivilDateTests {
  /// Computed by another calendar than ours.
  static let known: [(text: String, days: Int32, weekday: CivilDate.Weekday)] = [
    ("0001-01-01", -719_162, .monday),
    ("0001-12-31", -718_798, .monday),
    ("0004-02-29", -718_008, .sunday),
    ("0100-02-28", -682_945, .sunday),
    ("0100-03-01", -682_944, .monday),
    ("0400-02-29", -573_372, .tuesday),
    ("0400-03-01", -573_371, .wednesday),
    ("1582-10-15", -141_427, .friday),
    ("1600-02-29", -135_081, .tuesday),
    ("1858-11-17", -40_587, .wednesday),
    ("1899-12-31", -25_568, .sunday),
    ("1900-02-28", -25_509, .wednesday),
    ("1900-03-01", -25_508, .thursday),
    ("1945-09-02", -8_887, .sunday),
    ("1969-12-31", -1, .wednesday),
    ("1970-01-01", 0, .thursday),
    ("1999-12-31", 10_956, .friday),
    ("2000-02-29", 11_016, .tuesday),
    ("2000-03-01", 11_017, .wednesday),
    ("2019-01-04", 17_900, .friday),
    ("2019-09-15", 18_154, .sunday),
    ("2024-02-29", 19_782, .thursday),
    ("2024-12-31", 20_088, .tuesday),
    ("2025-03-01", 20_148, .saturday),
    ("2100-02-28", 47_540, .sunday),
    ("2100-03-01", 47_541, .monday),
    ("2400-02-29", 157_113, .tuesday),
    ("9999-12-31", 2_932_896, .friday),
  ]

  @Test(arguments: known)
  func `known days are read, counted and written`(
    text: String, days: Int32, weekday: CivilDate.Weekday
  ) throws {
    let date = try #require(CivilDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
    #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
  }

  @Test func `the days of all months from year 1 to 9999 follow each other`() throws {
    var before = CivilDate.earliest.daysSinceEpoch - 1
    for year in 1...9999 {
      for month in 1...12 {
        let length = CivilDate.lengthOfMonth(month, year: year)
        for day in [1, 11 + (year + month) % 17, length] {
          let date = try #require(CivilDate(year: year, month: month, day: day))
          let expected =
            (year, month, day) == date.parts && date.daysSinceEpoch == before + Int32(day)
          if !expected { Issue.record("\(year)-\(month)-\(day) became \(date)") }
        }
        before += Int32(length)
      }
    }
    #expect(before == CivilDate.latest.daysSinceEpoch)
  }

  @Test func `weekdays follow each other`() {
    let names = CivilDate.Weekday.allCases
    for offset in 0..<1000 {
      let date = CivilDate.earliest.adding(days: offset * 2931)
      let next = date.adding(days: 1)
      #expect(next.weekday == names[date.weekday.rawValue % 7])
    }
    #expect(names.filter(\.isWeekend) == [.saturday, .sunday])
  }

  @Test(arguments: [
    (1900, false), (1996, true), (2000, true), (2019, false), (2024, true), (2100, false),
    (2400, true),
  ])
  func `leap years are those of the Gregorian calendar`(year: Int, isLeap: Bool) {
    #expect(CivilDate.isLeap(year) == isLeap)
    #expect(CivilDate.lengthOfMonth(2, year: year) == (isLeap ? 29 : 28))
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2019, 0, 1), (2019, 13, 1), (2019, 4, 31),
    (2019, 1, 0), (2019, 1, 32), (Int.max, 1, 1), (2019, Int.max, 1), (2019, 1, Int.max),
    (Int.min, Int.min, Int.min),
  ])
  func `there is no such day`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func `days are added and counted`() {
    let day: CivilDate = "2019-02-28"
    #expect(day.adding(days: 1) == "2019-03-01")
    #expect(day.adding(days: -59) == "2018-12-31")
    #expect(day.adding(days: 0) == day)
    #expect(day.adding(days: 1).days(since: day) == 1)
    #expect(day.days(since: "2019-03-01") == -1)
    #expect(CivilDate.latest.days(since: .earliest) == 3_652_058)
  }

  @Test(arguments: [Int.max, Int.min, 3_652_059, -3_652_059, Int(Int32.max), Int(Int32.min)])
  func `adding stops at the first and the last day`(days: Int) {
    for day in [CivilDate.earliest, "2019-01-01", .latest] {
      #expect(day.adding(days: days) == (days < 0 ? .earliest : .latest))
    }
    #expect(CivilDate(daysSinceEpoch: Int32(clamping: days)) == (days < 0 ? .earliest : .latest))
  }
}
