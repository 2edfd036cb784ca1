import MovementCore

extension Reader {
  mutating func date(_ node: YAMLNode?, _ what: String) -> Located<CivilDate>? {
    guard let node, let text = word(node, what, wants: .date)?.value else { return nil }
    switch CivilDate.read(text) {
    case .date(let date): return Located(date, at: node.place)
    case .noSuchDay: error(.badDate, at: node.place, .noSuchDay(text))
    case .otherShape: wrongType(node, what, wants: .date(meaning: guessedDates(in: text).first))
    }
    return nil
  }

  /// `A..B`, both ends inclusive.
  mutating func range(_ node: YAMLNode?, _ what: String) -> Located<DateRange>? {
    guard let node, let text = word(node, what, wants: .range)?.value else { return nil }
    switch ReadRange(text) {
    case .range(let range): return Located(range, at: node.place)
    case .noSuchDay(let day): error(.badDate, at: node.place, .noSuchDay(day))
    case .reversed(let first, let last):
      error(.reversedRange, at: node.place, .reversed(first, last))
    case .otherShape: wrongType(node, what, wants: .range(meaning: guessedDates(in: text)))
    }
    return nil
  }
}

/// What a text that should be `YYYY-MM-DD..YYYY-MM-DD` turned out to be.
enum ReadRange {
  case range(DateRange)
  /// One of the two has the shape of a date, but there is no such day.
  case noSuchDay(String)
  case reversed(CivilDate, CivilDate)
  case otherShape

  init(_ text: String) {
    guard let dots = text.firstRange(of: "..") else {
      self = .otherShape
      return
    }
    let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
    self =
      switch (CivilDate.read(first), CivilDate.read(last)) {
      case (.otherShape, _), (_, .otherShape): .otherShape
      case (.noSuchDay, _): .noSuchDay(String(first))
      case (_, .noSuchDay): .noSuchDay(String(last))
      case (.date(let first), .date(let last)):
        DateRange(first, last).map { .range($0) } ?? .reversed(first, last)
      }
  }
}

extension Expectation {
  fileprivate static func date(meaning date: CivilDate?) -> Expectation {
    guard let date else { return .date }
    return Expectation(vi: "một ngày, ở đây là `\(date)`", en: "a date, here `\(date)`")
  }

  fileprivate static func range(meaning dates: [CivilDate]) -> Expectation {
    guard dates.count == 2, dates[0] <= dates[1] else { return .range }
    let range = "`\(dates[0])..\(dates[1])`"
    return Expectation(vi: "hai ngày, ở đây là \(range)", en: "two dates, here \(range)")
  }
}

extension Phrase {
  /// `text` has the shape YYYY-MM-DD.
  static func noSuchDay(_ text: String) -> Phrase {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let month = CivilDate(year: parts[0], month: parts[1], day: 1) else {
      return Phrase(
        vi: "không có ngày \(quoted(text)); ngày viết năm-tháng-ngày, ví dụ `2019-06-30`",
        en: "there is no day \(quoted(text)); write year-month-day, such as `2019-06-30`")
    }
    let length = CivilDate.lengthOfMonth(parts[1], year: parts[0])
    let last = month.adding(days: length - 1)
    let name = CalendarPeriod(.month, containing: month).phrase.english
    return Phrase(
      vi: """
        không có ngày \(quoted(text)); tháng \(parts[1])/\(parts[0]) có \(length) ngày, ngày cuối \
        là `\(last)`
        """,
      en: """
        there is no day \(quoted(text)); \(name) has \(length) days, the last is \
        `\(last)`
        """)
  }

  static func reversed(_ first: CivilDate, _ last: CivilDate) -> Phrase {
    Phrase(
      vi: """
        ngày cuối \(last.prose.vietnamese) đứng trước ngày đầu \(first.prose.vietnamese); có lẽ \
        là `\(last)..\(first)`
        """,
      en: """
        the last day, \(last.prose.english), is before the first, \(first.prose.english); perhaps \
        `\(last)..\(first)`
        """)
  }
}
