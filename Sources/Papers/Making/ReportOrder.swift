package import MovementCore

/// A report that somebody asked for, in their words.
package struct ReportOrder: Sendable, Equatable {
  /// ``ReportType/id(in:)``
  package var type: String
  /// Nil for the whole movement, of what is not a unit's own report.
  package var unit: UnitID?
  /// The number of a due, a day in it, or a calendar period (`2019-06`, `2019-Q2`, `2019`); nil for the
  /// last one that has opened.
  package var period: String?
  /// The day on which it is looked at.
  package var day: CivilDate

  package init(type: String, unit: UnitID?, period: String?, day: CivilDate) {
    self.type = type
    self.unit = unit
    self.period = period
    self.day = day
  }
}

/// The same, found in a movement.
package enum FoundReport: Sendable {
  case unitReport(ReportFigures.Subject)
  case progress(UnitScope)
  case units(UnitScope)
  case reminder(UnitScope)
}

extension ReportOrder {
  /// - Throws: ``ReportProblem`` in words for who asked.
  package func found(in movement: ReportedMovement) throws(ReportProblem) -> FoundReport {
    guard let type = ReportType.named(type, in: movement.plan) else {
      throw .noSuchType(
        self.type, known: ReportType.all(in: movement.plan).map { $0.id(in: movement.plan) })
    }
    var position: Int?
    if let unit {
      position = movement.directory.position(of: unit)
      guard position != nil else { throw .noSuchUnit(unit) }
    }
    if case .unitReport(let index) = type {
      guard let position else { throw .unitMissing }
      return .unitReport(try subject(index, position, movement))
    }
    let scope = UnitScope(movement: movement, unit: position, day: try lookedAt())
    return switch type {
    case .progress: .progress(scope)
    case .units: .units(scope)
    case .reminder, .unitReport: .reminder(scope)
    }
  }

  private func subject(
    _ index: Int, _ position: Int, _ movement: ReportedMovement
  ) throws(ReportProblem) -> ReportFigures.Subject {
    let columns = movement.standing.columnsOfObligation[index].filter {
      movement.standing.columns[$0].hasCell(at: position)
    }
    guard !columns.isEmpty else {
      throw .notAsked(
        unit: movement.directory.units[position].name,
        report: movement.plan.obligations[index].title)
    }
    let dues = columns.map { movement.standing.columns[$0].due }
    let due = try chosen(of: dues, movement.plan.obligations[index])
    guard due.opens <= day else { throw .notBegun(due.opens) }
    return ReportFigures.Subject(
      unit: position, obligation: index, due: due.number, report: nil)
  }

  private func chosen(of dues: [Due], _ obligation: Obligation) throws(ReportProblem) -> Due {
    guard let period else { return dues.last { $0.opens <= day } ?? dues[0] }
    let choice = PeriodChoice(period)
    if let due = dues.first(where: { choice.names($0, of: obligation) }) { return due }
    throw .noSuchPeriod(
      period,
      known: dues.map { due in
        let name = obligation.name(of: due)?.vietnamese
        return "\(due.number)" + (name.map { " (\($0))" } ?? "")
      })
  }

  /// The day on which a table is looked at: the last one of the period that was asked for.
  private func lookedAt() throws(ReportProblem) -> CivilDate {
    guard let period else { return day }
    switch PeriodChoice(period) {
    case .day(let day): return day
    case .calendar(let period): return min(period.range.last, max(day, period.range.first))
    case .number, .unreadable: throw .noSuchDay(period)
    }
  }
}

/// What a text says about a period.
enum PeriodChoice: Equatable {
  case number(Int)
  case day(CivilDate)
  case calendar(CalendarPeriod)
  case unreadable

  init(_ text: String) {
    if let number = Int(text), text.count <= 3 {
      self = .number(number)
    } else if let day = CivilDate(text) {
      self = .day(day)
    } else if let period = Self.calendar(text) {
      self = .calendar(period)
    } else {
      self = .unreadable
    }
  }

  /// `2019`, `2019-06`, `2019-Q2`, `2019-H1`.
  private static func calendar(_ text: String) -> CalendarPeriod? {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, let year = Int(first), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return CalendarPeriod(.year, year: year) }
    let rest = parts[1]
    guard let number = Int(rest.drop { $0 == "Q" || $0 == "H" }) else { return nil }
    switch rest.first {
    case "Q": return CalendarPeriod(.quarter, year: year, number: number)
    case "H": return CalendarPeriod(.halfYear, year: year, number: number)
    default: return CalendarPeriod(.month, year: year, number: number)
    }
  }

  /// Whether it means a due: its number, the calendar period of which it is, or days in it.
  func names(_ due: Due, of obligation: Obligation) -> Bool {
    switch self {
    case .number(let number): return due.number == number
    case .day(let day): return due.opens <= day && day <= due.lastDay
    case .calendar(let period):
      if case .every(let length, _, _) = obligation.schedule.rule {
        return CalendarPeriod(length, containing: due.opens) == period
      }
      return period.range.contains(due.lastDayWithoutGrace)
    case .unreadable: return false
    }
  }
}
