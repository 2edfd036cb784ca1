import MovementCore

// How far a day lies from another, for a person who asks “how long have I got?”.

extension Visit {
  /// “thứ Bảy 14/09/2019”. Makes the text of one language only: a unit's page has many dates.
  func long(_ day: CivilDate) -> String {
    let weekday = day.weekday.phrase
    return self(weekday) + " " + day.short
  }

  /// “còn 4 ngày”, “hôm nay là hạn cuối”, “quá hạn 12 ngày”: how a last day lies to the day looked at.
  func daysLeft(until lastDay: CivilDate) -> String {
    let days = lastDay.days(since: day)
    if days == 0 {
      return day == today
        ? self(vi: "hôm nay là hạn cuối", en: "due today")
        : self(vi: "đúng ngày hạn cuối", en: "due on this day")
    }
    if language == .vietnamese {
      return days > 0 ? "còn \(number(days)) ngày" : "quá hạn \(number(-days)) ngày"
    }
    return days > 0
      ? counted(days, "day", "days") + " left" : counted(-days, "day", "days") + " late"
  }

  /// “trước hạn 12 ngày”, “đúng ngày hạn cuối”, “trễ 5 ngày”: how a day lies to a last day.
  func earliness(of day: CivilDate, lastDay: CivilDate) -> String {
    let days = lastDay.days(since: day)
    if days == 0 { return self(vi: "đúng ngày hạn cuối", en: "on the last day") }
    if language == .vietnamese {
      return days > 0 ? "trước hạn \(number(days)) ngày" : "trễ \(number(-days)) ngày"
    }
    return days > 0
      ? counted(days, "day", "days") + " early" : counted(-days, "day", "days") + " late"
  }

  /// “Tính đến thứ Ba 10/09/2019”.
  var asOf: String { self(vi: "Tính đến ", en: "As of ") + long(day) }
}
