import MovementCore

extension Phrase {
  /// Shows both dates, and where the other obligation is.
  static func conflictingDates(_ first: ObligationDraft, _ second: ObligationDraft) -> Phrase {
    let (there, here) = first.schedule.difference(from: second.schedule)
    let line = first.place.line
    return Phrase(
      vi: """
        cùng việc với \(first.name) (dòng \(line)) nhưng khác hạn: ở đây \(here.vietnamese), \
        ở đó \(there.vietnamese); nếu là hai việc nối tiếp thì ghi `after`
        """,
      en: """
        the same as \(first.name) (line \(line)) on other days: here \(here.english), there \
        \(there.english); if one comes after the other, write `after`
        """)
  }
}

extension ScheduleDraft {
  /// The first dues that differ, as words: the last days if these differ, or else the whole spans.
  fileprivate func difference(from other: ScheduleDraft) -> (Phrase, Phrase) {
    for (one, two) in zip(dues, other.dues) {
      if one.lastDayWithoutGrace != two.lastDayWithoutGrace {
        return (one.lastDayWithoutGrace.prose, two.lastDayWithoutGrace.prose)
      }
      if one.opens != two.opens { return (one.spanWords, two.spanWords) }
    }
    return (.numberOfDues(dues.count), .numberOfDues(other.dues.count))
  }
}

extension Due {
  fileprivate var spanWords: Phrase {
    DateRange(from: opens, atLeastTo: lastDayWithoutGrace).prose
  }
}

extension Phrase {
  fileprivate static func numberOfDues(_ count: Int) -> Phrase {
    Phrase(vi: "\(count) kỳ", en: count == 1 ? "1 due date" : "\(count) due dates")
  }
}
