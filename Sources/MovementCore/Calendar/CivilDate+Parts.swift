extension CivilDate {
  /// The days of the week; weeks begin on Monday.
  package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    package var isWeekend: Bool { self == .saturday || self == .sunday }
  }

  package var weekday: Weekday {
    // 0000-03-01 was a Wednesday, the third day of the week.
    Weekday(rawValue: (daysSinceOrigin + 2) % 7 + 1) ?? .monday
  }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  /// Year, month and day at once.
  package var parts: (year: Int, month: Int, day: Int) {
    // The calendar repeats after 400 years. Its years are counted from March here, so that the leap
    // day is the last of its year and months have lengths that one formula gives.
    let (cycle, dayOfCycle) = daysSinceOrigin.quotientAndRemainder(dividingBy: 146_097)
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
  }

  /// Days since 0000-03-01; never negative.
  private var daysSinceOrigin: Int { Int(daysSinceEpoch) + 719_468 }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month (1...12) has.
  package static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 of a day that exists; the opposite of `parts`.
  static func days(year: Int, month: Int, day: Int) -> Int32 {
    let (cycle, yearOfCycle) = (month <= 2 ? year - 1 : year)
      .quotientAndRemainder(dividingBy: 400)
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return Int32(cycle * 146_097 + dayOfCycle - 719_468)
  }
}
