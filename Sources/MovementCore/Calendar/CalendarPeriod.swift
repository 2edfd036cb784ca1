/// A calendar period that a plan can name: a month, a quarter, a half-year or a year.
package struct CalendarPeriod: Hashable, Sendable {
  package enum Length: String, CaseIterable, Sendable {
    case month
    case quarter
    case halfYear = "half-year"
    case year

    package var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      }
    }
  }

  package let length: Length
  /// 1...9999.
  package let year: Int
  /// Which period of its year, from 1.
  package let number: Int

  /// Nil if the year has no such period.
  package init?(_ length: Length, year: Int, number: Int = 1) {
    guard (1...9999).contains(year), (1...(12 / length.months)).contains(number) else {
      return nil
    }
    self.length = length
    self.year = year
    self.number = number
  }

  /// The period of that length in which the day lies.
  package init(_ length: Length, containing date: CivilDate) {
    let (year, month, _) = date.parts
    self.length = length
    self.year = year
    number = (month - 1) / length.months + 1
  }

  /// The following period of the same length; nil after year 9999.
  package var next: CalendarPeriod? {
    CalendarPeriod(length, year: year, number: number + 1)
      ?? CalendarPeriod(length, year: year + 1)
  }

  private var firstMonth: Int { (number - 1) * length.months + 1 }
  private var lastMonth: Int { number * length.months }

  package var range: DateRange {
    let first = CivilDate(year: year, month: firstMonth, day: 1) ?? .earliest
    return DateRange(from: first, atLeastTo: dayOfLastMonth(31))
  }

  /// Day `day` of the period's last month, or that month's last day if it is shorter.
  package func dayOfLastMonth(_ day: Int) -> CivilDate {
    let length = CivilDate.lengthOfMonth(lastMonth, year: year)
    return CivilDate(year: year, month: lastMonth, day: min(max(day, 1), length)) ?? .latest
  }
}
