extension CivilDate {
  /// The day that lies so many working days, Monday to Friday, after this one; this day itself for
  /// none. Public holidays count as working days: no table of them is kept.
  package func adding(workingDays count: Int) -> CivilDate {
    var day = self
    for _ in stride(from: 0, to: count, by: 1) {
      day = day.adding(days: 1)
      while day.weekday.isWeekend, day < .latest { day = day.adding(days: 1) }
      if day == .latest { break }
    }
    return day
  }
}
