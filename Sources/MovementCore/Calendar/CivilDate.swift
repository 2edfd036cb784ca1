/// A day of the civil (proleptic Gregorian) calendar, without a time and without a time zone.
///
/// Kept as the number of days since 1970-01-01, so that comparing and counting days are one
/// operation. Always within the years 1 to 9999, which are those that can be written
/// (`YYYY-MM-DD`): so no arithmetic on days overflows, and there are numbers left that are no day.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let daysSinceEpoch: Int32

  /// The day that lies so many days after 1970-01-01, held within `earliest`...`latest`.
  package init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = min(max(daysSinceEpoch, CivilDate.lowest), CivilDate.highest)
  }

  /// The day of that year, month and day, or nil if there is no such day or the year is not
  /// within 1...9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.lengthOfMonth(month, year: year)
    else { return nil }
    daysSinceEpoch = CivilDate.days(year: year, month: month, day: day)
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }

  private static var lowest: Int32 { -719_162 }
  private static var highest: Int32 { 2_932_896 }

  /// 0001-01-01 and 9999-12-31, the first and the last day.
  package static let earliest = CivilDate(daysSinceEpoch: lowest)
  package static let latest = CivilDate(daysSinceEpoch: highest)

  /// This day moved by `days`, held within `earliest`...`latest`.
  package func adding(days: Int) -> CivilDate {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .earliest : .latest }
    return CivilDate(daysSinceEpoch: Int32(clamping: sum))
  }

  /// How many days lie from `other` to this day; negative if this day is the earlier one.
  package func days(since other: CivilDate) -> Int {
    Int(daysSinceEpoch) - Int(other.daysSinceEpoch)
  }
}
