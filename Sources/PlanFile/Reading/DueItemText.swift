import MovementCore

/// What the text of one item of `due` turned out to be (plan format §4).
enum DueItemText {
  case item(Schedule.Item)
  /// A date in a known form, but there is no such day.
  case noSuchDay(String)
  case reversed(CivilDate, CivilDate)
  case otherForm

  init(_ text: String) {
    self =
      if let day = text.rest(after: "by ") {
        DueItemText(day: day) { .by($0) }
      } else if let day = text.rest(after: "before ") {
        DueItemText(day: day) { .before($0) }
      } else if let day = text.rest(after: "on ") {
        DueItemText(day: day) { .on($0) }
      } else if let name = text.rest(after: "during ") {
        CalendarPeriod(name: name).map { .item(.during($0)) } ?? .otherForm
      } else if CivilDate.read(text) == .noSuchDay {
        .noSuchDay(text)
      } else {
        DueItemText(range: text)
      }
  }

  private init(day: Substring, item: (CivilDate) -> Schedule.Item) {
    switch CivilDate.read(day) {
    case .date(let date): self = .item(item(date))
    case .noSuchDay: self = .noSuchDay(String(day))
    case .otherShape: self = .otherForm
    }
  }

  private init(range text: String) {
    switch ReadRange(text) {
    case .range(let range): self = .item(.range(range))
    case .noSuchDay(let day): self = .noSuchDay(day)
    case .reversed(let first, let last): self = .reversed(first, last)
    case .otherShape: self = .otherForm
    }
  }
}

extension String {
  fileprivate func rest(after prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}

extension CalendarPeriod {
  /// `2019-06`, `2019-Q2`, `2019-H1` or `2019`; nil for anything else.
  init?(name: some StringProtocol) {
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 4, let year = parseDigits(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(.year, year: year)
      return
    }
    let length: Length =
      switch parts[1].first {
      case "Q": .quarter
      case "H": .halfYear
      default: .month
      }
    let digits = length == .month ? parts[1] : parts[1].dropFirst()
    guard digits.utf8.count == (length == .month ? 2 : 1), let number = parseDigits(digits) else {
      return nil
    }
    self.init(length, year: year, number: number)
  }
}
