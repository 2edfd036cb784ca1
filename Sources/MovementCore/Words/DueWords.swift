extension Obligation {
  /// What a due is called in the words of the office: “Tháng 3/2019” for what recurs, “Đợt 2” for
  /// one of several days, nothing for the only one.
  package func name(of due: Due) -> Phrase? {
    switch schedule.rule {
    case .wholePeriod: return nil
    case .every(let length, _, _):
      return CalendarPeriod(length, containing: due.opens).phrase
    case .due(let items):
      guard items.count > 1 else { return nil }
      if items.indices.contains(due.number - 1), case .during(let period) = items[due.number - 1] {
        return period.phrase
      }
      return Phrase(vi: "Đợt \(due.number)", en: "Round \(due.number)")
    }
  }

  /// The title with the due's name, where it has one: “Bản tin · Tháng 3/2019”.
  package func title(of due: Due, _ language: Language) -> String {
    name(of: due).map { title + " · " + $0[language] } ?? title
  }
}
