import MovementCore

/// An obligation is due before one that it comes after.
enum Order: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    var firstDays: [String: CivilDate] = [:]
    var known: Set<String> = []
    for obligation in plan.obligations {
      // The first of equal ids counts.
      guard let id = obligation.id?.value, known.insert(id).inserted else { continue }
      firstDays[id] = obligation.schedule.firstLastDay
    }
    for obligation in plan.obligations {
      guard let day = obligation.schedule.firstLastDay,
        let before = obligation.after.first(where: { day < firstDays[$0.value] ?? day }),
        let itsDay = firstDays[before.value]
      else { continue }
      reader.warn(
        .order, of: obligation, at: before.place,
        .order(obligation.name, day, before: before.value, itsDay))
    }
  }
}

extension ScheduleDraft {
  /// Nil if it is not known for sure.
  fileprivate var firstLastDay: CivilDate? {
    knowsLastDays ? dues.first?.lastDayWithoutGrace : nil
  }
}

extension Phrase {
  fileprivate static func order(
    _ name: String, _ day: CivilDate, before other: String, _ itsDay: CivilDate
  ) -> Phrase {
    Phrase(
      vi: """
        \(name) có hạn \(day.prose.vietnamese), nhưng làm sau \(quoted(other)) có hạn \
        \(itsDay.prose.vietnamese); hãy xem lại hạn hoặc `after`
        """,
      en: """
        \(name) is due on \(day.prose.english), but comes after \(quoted(other)), due on \
        \(itsDay.prose.english); check the dates, or `after`
        """)
  }
}
