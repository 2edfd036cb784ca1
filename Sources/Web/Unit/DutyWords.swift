import MovementCore

extension Duty {
  /// What a person must know first: “Còn 4 ngày”, “Quá hạn 12 ngày”, “Đạt đúng hạn”.
  func lead(_ visit: Visit) -> String {
    switch status {
    case .overdue, .dueSoon, .open:
      let left = visit.daysLeft(until: due.lastDay)
      return isReturned
        ? visit(vi: "Cần bổ sung, ", en: "Returned, ") + left : left.capitalizedFirst
    case .upcoming: return visit(vi: "Bắt đầu từ ", en: "Opens on ") + due.opens.short
    // The days of lateness follow.
    case .late where metDay != nil: return visit(vi: "Đạt", en: "Met")
    case .met, .late, .inReview, .closed, .exempt: return visit(status.phrase)
    }
  }

  /// The last day, and how much is there: “, hạn thứ Bảy 14/09/2019 · 1/2 bài”.
  func rest(_ visit: Visit) -> String {
    switch status {
    case .exempt: return ""
    case .met:
      let day = metDay.map { visit(vi: ", ngày ", en: ", on ") + $0.short } ?? ""
      return day + " · " + amount(visit)
    case .late:
      let day = metDay.map { visit(vi: " ngày ", en: " on ") + $0.short } ?? ""
      return day + lateness(visit) + " · " + amount(visit)
    case .closed:
      return visit(vi: ", ngày ", en: " on ") + due.lastDay.short + " · " + amount(visit)
    case .overdue, .dueSoon, .open, .upcoming, .inReview:
      return visit(vi: ", hạn ", en: ", due ") + visit.long(due.lastDay) + " · " + amount(visit)
    }
  }

  /// “1/2 bài”, on one line.
  private func amount(_ visit: Visit) -> String {
    visit.number(have) + "/" + visit.number(need) + "\u{A0}"
      + measure[visit.language, of: need]
  }

  private func lateness(_ visit: Visit) -> String {
    guard let metDay else { return "" }
    return ", " + visit.earliness(of: metDay, lastDay: due.lastDay)
  }
}
