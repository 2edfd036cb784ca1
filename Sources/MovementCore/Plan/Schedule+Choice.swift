extension Collection<Due> {
  /// Which of the dues of one obligation it is for which something counts that was handed in on a
  /// day, from 1: the one that it names; else the earliest whose days hold that day; else the
  /// latest that had opened by then; else the first (plan format §5). Nil if it names one that
  /// there is not.
  package func number(naming named: Int?, handedIn day: CivilDate) -> Int? {
    if let named { return named >= 1 && named <= count ? named : nil }
    var latestOpened = 1
    var number = 0
    for due in self {
      number += 1
      if due.opens <= day {
        if day <= due.lastDay { return number }
        latestOpened = number
      }
    }
    return latestOpened
  }
}

extension Plan {
  /// The first day on which what is handed in for an obligation counts.
  package func countsFrom(_ obligation: Obligation) -> CivilDate {
    obligation.schedule.opens ?? period.first
  }
}
